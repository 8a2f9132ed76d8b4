package org.tocsin.workbench.internal.export;

/** What can be exported. */
public enum ExportKind {
    ALERTS("&Alerts", "as CSV for spreadsheets, or as JSON Lines for programs"),
    EVENTS("&Events", "what was measured, as CSV that File > Open Recording… replays"),
    PICTURE("&Timeline as picture", "as PNG, or as SVG that can be scaled"),
    INCIDENT(
            "&Incident bundle",
            "alerts, events around them, rules, chart and a summary in one zip file for a colleague");

    private final String label;
    private final String what;

    ExportKind(String label, String what) {
        this.label = label;
        this.what = what;
    }

    String label() {
        return label;
    }

    /** As what, and for what. */
    String what() {
        return what;
    }
}
