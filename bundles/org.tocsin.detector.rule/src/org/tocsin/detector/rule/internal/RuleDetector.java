package org.tocsin.detector.rule.internal;

import java.util.List;
import java.util.Locale;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.Threshold;

/** One threshold rule on one source. Allocates nothing while the rule does not hold. */
final class RuleDetector implements Detector {

    private final Rule rule;
    private final Verdict missing;
    private final Verdict between;
    private Schema schema;
    private int position;
    private int clearPosition;

    RuleDetector(Rule rule) {
        this.rule = rule;
        this.missing = new Verdict.Unknown(rule.when().metric() + " is missing");
        this.between = new Verdict.Holding("neither " + rule.when().text() + " nor "
                + rule.clear().map(Threshold::text).orElse("the contrary"));
    }

    @Override
    public Verdict inspect(Event event) {
        if (event.schema() != schema) {
            schema = event.schema();
            position = schema.position(rule.when().metric());
            clearPosition =
                    rule.clear().map(clear -> schema.position(clear.metric())).orElse(-1);
        }
        double value = position < 0 ? Double.NaN : event.value(position);
        if (Double.isNaN(value)) {
            return missing;
        }
        if (rule.when().comparison().holds(value, rule.when().level())) {
            return anomaly(event, value);
        }
        if (rule.clear().isEmpty()) {
            return Verdict.NORMAL;
        }
        Threshold clear = rule.clear().get();
        double clearValue = clearPosition < 0 ? Double.NaN : event.value(clearPosition);
        if (Double.isNaN(clearValue)) {
            return missing;
        }
        return clear.comparison().holds(clearValue, clear.level()) ? Verdict.NORMAL : between;
    }

    private Verdict anomaly(Event event, double value) {
        Threshold when = rule.when();
        ExpectedRange expected = switch (when.comparison()) {
            case GREATER, GREATER_OR_EQUAL -> ExpectedRange.atMost(when.level());
            case LESS, LESS_OR_EQUAL -> ExpectedRange.atLeast(when.level());
            case NOT_EQUAL -> new ExpectedRange(when.level(), when.level());
            case EQUAL -> ExpectedRange.UNKNOWN;
        };
        double finite = Double.isFinite(value) ? value : Math.copySign(Double.MAX_VALUE, value);
        return new Verdict.Anomaly(
                finite,
                when.level(),
                rule.severity(),
                message(event, value),
                List.of(new Contribution(when.metric(), value, expected, 1)));
    }

    private String message(Event event, double value) {
        String unit = schema.metric(position).unit();
        String shown = number(value) + (unit.isEmpty() ? "" : " " + unit);
        if (rule.message().isEmpty()) {
            return rule.when().metric() + " is " + shown + " (" + rule.name() + ": "
                    + rule.when().text() + ").";
        }
        return rule.message()
                .replace("{source}", event.source())
                .replace("{metric}", rule.when().metric())
                .replace("{value}", shown)
                .replace("{level}", number(rule.when().level()) + (unit.isEmpty() ? "" : " " + unit));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(
                        Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 1 ? "%.1f" : "%.3g", value);
    }
}
