package org.tocsin.workbench.internal.timeline;

/** By what the timeline is divided into panels. */
enum TimelineMode {
    /** A panel for each metric, a line for each source. */
    BY_METRIC(TimelineMessages.byMetric),
    /** Small panels: one for each source and unit, a line for each metric. */
    BY_SOURCE(TimelineMessages.bySource),
    /** A panel for each metric, with those sources only that have alerts in the time that is seen. */
    ALERTING(TimelineMessages.alerting);

    private final String label;

    TimelineMode(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
