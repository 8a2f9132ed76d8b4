package org.tocsin.workbench.internal.timeline;

/** With what time the one that is seen is compared. */
enum Earlier {
    NOTHING(TimelineMessages.nothing, "", 0),
    HOUR(TimelineMessages.hourAgo, TimelineMessages.hourAgoWords, 3_600_000),
    DAY(TimelineMessages.yesterday, TimelineMessages.yesterdayWords, 86_400_000),
    WEEK(TimelineMessages.weekAgo, TimelineMessages.weekAgoWords, 604_800_000);

    private final String label;
    private final String words;
    private final long millis;

    Earlier(String label, String words, long millis) {
        this.label = label;
        this.words = words;
        this.millis = millis;
    }

    String label() {
        return label;
    }

    /** How it is said behind the name of a line. */
    String words() {
        return words;
    }

    /** How long ago, in milliseconds. */
    long millis() {
        return millis;
    }
}
