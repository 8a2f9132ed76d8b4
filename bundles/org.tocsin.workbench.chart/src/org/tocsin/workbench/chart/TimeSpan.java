package org.tocsin.workbench.chart;

/**
 * A stretch of time.
 *
 * @param from its beginning, in milliseconds since 1970-01-01T00:00Z
 * @param to its end, later than its beginning
 */
public record TimeSpan(long from, long to) {

    /** No chart zooms in further than this. */
    public static final long SHORTEST = 1_000;

    /** No chart zooms out further than this. */
    public static final long LONGEST = 7L * 24 * 3_600_000;

    public TimeSpan {
        if (to <= from) {
            throw new IllegalArgumentException("A span of time must end after it begins.");
        }
    }

    public static TimeSpan endingAt(long end, long length) {
        return new TimeSpan(end - length, end);
    }

    public long length() {
        return to - from;
    }

    public boolean contains(long time) {
        return time >= from && time <= to;
    }

    /** Where this time lies: 0 at the beginning, 1 at the end. */
    public double fraction(double time) {
        return (time - from) / length();
    }

    /** The time that lies there: 0 is the beginning, 1 the end. */
    public long at(double fraction) {
        return from + Math.round(fraction * length());
    }

    /**
     * The span that is longer by this factor, within the limits of charts.
     *
     * @param factor less than 1 zooms in
     * @param anchor the place that stays where it is: 0 is the beginning, 1 the end
     */
    public TimeSpan zoomed(double factor, double anchor) {
        long newLength = Math.clamp(Math.round(length() * factor), SHORTEST, LONGEST);
        long newFrom = at(anchor) - Math.round(newLength * anchor);
        return new TimeSpan(newFrom, newFrom + newLength);
    }

    /** The span that lies later by this part of its length; earlier if negative. */
    public TimeSpan moved(double fraction) {
        long shift = Math.round(length() * fraction);
        return new TimeSpan(from + shift, to + shift);
    }
}
