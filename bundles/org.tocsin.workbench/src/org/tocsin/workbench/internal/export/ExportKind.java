package org.tocsin.workbench.internal.export;

/** What can be exported. */
public enum ExportKind {
    ALERTS(ExportMessages.kindAlerts, ExportMessages.kindAlertsHelp),
    EVENTS(ExportMessages.kindEvents, ExportMessages.kindEventsHelp),
    PICTURE(ExportMessages.kindPicture, ExportMessages.kindPictureHelp),
    INCIDENT(ExportMessages.kindIncident, ExportMessages.kindIncidentHelp);

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
