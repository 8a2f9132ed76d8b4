package org.tocsin.detector.rule.internal.language;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tocsin.rule.api.Threshold;

/** Changes levels in the texts of conditions. */
public final class ThresholdLevels {

    private ThresholdLevels() {}

    /** The condition with another level in this place, with at most 4 digits, in the unit that stands there. */
    public static String moved(String condition, Threshold threshold, double level) {
        String old = condition.substring(threshold.start(), threshold.end()).strip();
        String positive = old.startsWith("-") ? old.substring(1).strip() : old;
        Expression.Quantity quantity = QuantityReader.read(positive, new Span(0, positive.length()));
        String symbol = quantity.unit().map(Unit::symbol).orElse("");
        double number = level / quantity.unit().map(Unit::factor).orElse(1.0);
        BigDecimal rounded = new BigDecimal(number, new MathContext(4)).stripTrailingZeros();
        String text = rounded.toPlainString() + symbol;
        return condition.substring(0, threshold.start()) + text + condition.substring(threshold.end());
    }
}
