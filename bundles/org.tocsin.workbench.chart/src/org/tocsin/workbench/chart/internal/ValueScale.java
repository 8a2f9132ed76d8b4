package org.tocsin.workbench.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Plot;

/**
 * The part of the value axis that is seen.
 *
 * @param low the value at the lower edge
 * @param high the value at the upper edge, greater than {@code low}
 */
record ValueScale(double low, double high) {

    private static final double ROOM = 0.06;

    /** What holds all values of a plot, and those of its levels that are not far away from them. */
    static ValueScale of(Plot plot) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Line line : plot.lines()) {
            for (double value : line.values()) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (low > high) {
            return new ValueScale(0, plot.unit().equals("%") ? 100 : 1);
        }
        if (plot.unit().equals("%") && low >= 0 && high <= 100) {
            return new ValueScale(0, 100);
        }
        for (Level level : plot.levels()) {
            if (level.value() > high && level.value() <= high + Math.max(high - low, Math.abs(high)) * 0.6) {
                high = level.value();
            }
        }
        return roomy(low, high);
    }

    private static ValueScale roomy(double low, double high) {
        double bottom = low >= 0 && low < 0.6 * high ? 0 : low;
        double range = high - bottom;
        if (range < Math.abs(high) * 1e-9 || range == 0) {
            range = Math.max(Math.abs(high) * 0.1, 1);
        }
        return new ValueScale(bottom == 0 ? 0 : bottom - range * ROOM, high + range * ROOM);
    }

    /** Where this value lies: 0 at the upper edge, 1 at the lower one. */
    double fraction(double value) {
        return (high - value) / (high - low);
    }

    /** The value at this place: 0 is the upper edge, 1 the lower one. */
    double at(double fraction) {
        return high - fraction * (high - low);
    }

    /** The value with no more digits than a person can tell apart here: about a hundredth of what is seen. */
    double rounded(double value) {
        double step = Math.pow(10, Math.floor(Math.log10((high - low) / 50)));
        double rounded = Math.rint(value / step) * step;
        // through a text, because the multiple of a fraction is rarely what is written
        return new BigDecimal(rounded).round(new MathContext(10)).doubleValue();
    }

    /** Round values, at most as many. */
    List<Double> ticks(int most) {
        double rough = (high - low) / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
            step = factor * power;
            if (step >= rough) {
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (double n = Math.ceil(low / step - 1e-9); n * step <= high + step * 1e-9; n++) {
            ticks.add(n == 0 ? 0.0 : n * step);
        }
        return ticks;
    }

    /** A short text for a value: {@code 12.5}, {@code 3.2k}, {@code 40M}. */
    static String text(double value) {
        double size = Math.abs(value);
        if (size >= 1e9) {
            return digits(value / 1e9) + "G";
        }
        if (size >= 1e6) {
            return digits(value / 1e6) + "M";
        }
        if (size >= 1e4) {
            return digits(value / 1e3) + "k";
        }
        return digits(value);
    }

    private static String digits(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(4)).stripTrailingZeros();
        return rounded.scale() > 12 ? rounded.toString() : rounded.toPlainString();
    }
}
