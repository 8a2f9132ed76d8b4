package org.tocsin.session.incident;

import java.util.regex.Pattern;

/** The parts of an incident bundle. */
public enum BundlePart {
    MANIFEST("bundle.json"),
    SUMMARY("summary.md"),
    ALERTS("alerts.jsonl"),
    ALERT_TABLE("alerts.csv"),
    RULES("rules.yaml"),
    MODELS("models.md"),
    CHART("chart.svg"),
    PICTURE("chart.png");

    private static final Pattern EVENTS = Pattern.compile("events(-[1-9][0-9]{0,3})?\\.csv");

    private final String file;

    BundlePart(String file) {
        this.file = file;
    }

    /** The name in the zip file. */
    public String file() {
        return file;
    }

    /** The name of the nth file of events, counted from 1. */
    public static String events(int number) {
        return number == 1 ? "events.csv" : "events-" + number + ".csv";
    }

    /** Whether a file of events is called so. */
    static boolean isEvents(String name) {
        return EVENTS.matcher(name).matches();
    }
}
