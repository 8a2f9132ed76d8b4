package org.tocsin.measure.api;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.api.setting.Durations;
import org.tocsin.support.AlertColumn;

/**
 * The columns of {@link DetectionFigures}, in their order, for everyone who shows or writes them: all digits for a file,
 * a few for a person. What is not known is an empty cell in a file and a dash for a person.
 */
public enum FigureColumn {
    DETECTOR("detector", "The detector that was measured alone", DetectionFigures::detector),
    KIND("kind", "The kind of the incidents; false alerts have none and count with every kind", DetectionFigures::kind),
    INCIDENTS("incidents", "What is known to have gone wrong", one -> Integer.toString(one.incidents())),
    FOUND("found", "Incidents in which an alert fired", one -> Integer.toString(one.found())),
    ALERTS("alerts", "Alerts in incidents and false ones", one -> Integer.toString(one.correct() + one.falseAlerts())),
    FALSE_ALERTS("false", "Alerts that fired in no incident", one -> Integer.toString(one.falseAlerts())),
    PRECISION("precision", "The share of alerts that are right", DetectionFigures::precision, 3),
    RECALL("recall", "The share of incidents that were found", DetectionFigures::recall, 3),
    F1("F1", "The harmonic mean of precision and recall", DetectionFigures::f1, 3),
    AUC_PR(
            "AUC-PR",
            "How well the scores tell rows apart, whatever the threshold",
            DetectionFigures::areaUnderCurve,
            3),
    DELAY_MEDIAN_SECONDS(
            "delay",
            DetectionFigures::medianDelay,
            "From the beginning of an incident to its alert, half of the time at most"),
    DELAY_P95_SECONDS("p95", DetectionFigures::slowDelay, "The same in 95 of 100 cases"),
    FALSE_ALERTS_A_DAY("false/day", "False alerts a source and day", DetectionFigures::falseAlertsADay, 2);

    private static final Duration LONG = Duration.ofSeconds(10);

    private final String title;
    private final String help;
    private final Function<DetectionFigures, String> exact;
    private final Function<DetectionFigures, String> rounded;

    FigureColumn(String title, String help, Function<DetectionFigures, String> text) {
        this.title = title;
        this.help = help;
        this.exact = text;
        this.rounded = text;
    }

    FigureColumn(String title, String help, Function<DetectionFigures, Double> number, int digits) {
        this.title = title;
        this.help = help;
        this.exact = one -> Double.isNaN(number.apply(one)) ? "" : Double.toString(number.apply(one));
        this.rounded = one -> Double.isNaN(number.apply(one))
                ? "-"
                : String.format(Locale.ROOT, "%." + digits + "f", number.apply(one));
    }

    FigureColumn(String title, Function<DetectionFigures, Optional<Duration>> duration, String help) {
        this.title = title;
        this.help = help;
        this.exact = one -> duration.apply(one)
                .map(delay -> Double.toString(delay.toMillis() / 1000.0))
                .orElse("");
        this.rounded = one -> duration.apply(one)
                .map(FigureColumn::brief)
                .map(Durations::text)
                .orElse("-");
    }

    /** Nobody reads the milliseconds of minutes. */
    private static Duration brief(Duration delay) {
        return delay.compareTo(LONG) < 0
                ? delay
                : Duration.ofSeconds(delay.plusMillis(500).toSeconds());
    }

    /** The name in the header line of a file: {@code auc_pr}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The title for a person: {@code AUC-PR}. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence. */
    public String help() {
        return help;
    }

    /** Whether it stands at the right. */
    public boolean number() {
        return ordinal() >= INCIDENTS.ordinal();
    }

    /** The cell for a file, with all digits, made harmless for spreadsheets. */
    public String cell(DetectionFigures figures) {
        return AlertColumn.harmless(exact.apply(figures));
    }

    /** The cell for a person. */
    public String text(DetectionFigures figures) {
        return rounded.apply(figures);
    }
}
