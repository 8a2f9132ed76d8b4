package org.tocsin.api.alert;

import java.util.Locale;

/**
 * What somebody has done about an alert.
 *
 * @param kind what
 * @param by who; may be empty
 * @param text why, or what they have to say, in their words; may be empty
 */
public record Remark(Kind kind, String by, String text) {

    /** What can be done about an alert. */
    public enum Kind {
        /** Somebody has taken it on. */
        ACKNOWLEDGED("Acknowledged"),
        /** Whoever has taken it on has given it back. */
        UNACKNOWLEDGED("No longer acknowledged: given back"),
        /** It is over for people, whatever is measured; it comes again as another alert after a calm, or if it gets worse. */
        RESOLVED("Resolved by hand"),
        /** That it was resolved by hand is taken back. */
        REOPENED("Reopened"),
        /** It should never have been raised: it is over, and what was measured meanwhile is learned as normal. */
        FALSE_ALARM("False alarm, as seen"),
        /** What was measured meanwhile is learned as normal. */
        NORMAL("Learned as normal: decided"),
        /** Something worth knowing. */
        NOTE("Note"),
        /** The last note is taken back, or that it was learned as normal. */
        WITHDRAWN("Taken back");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The word for files: {@code false_alarm}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether an open alert is over by it. */
        public boolean ends() {
            return this == RESOLVED || this == FALSE_ALARM;
        }

        /** Whether it says that what was measured was normal. */
        public boolean saysNormal() {
            return this == NORMAL || this == FALSE_ALARM;
        }
    }

    /** A sentence for a person: {@code Acknowledged by Ada (looking at it).} */
    public String words() {
        String who = by.isBlank() ? "" : " by " + by;
        if (kind == Kind.NOTE) {
            return "Note" + who + ": " + text + (text.matches("(?s).*\\p{Punct}") ? "" : ".");
        }
        return kind.words + who + (text.isBlank() ? "" : " (" + text + ")") + ".";
    }
}
