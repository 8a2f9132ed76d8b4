package org.tocsin.learning;

/**
 * How many false alerts a day a person puts up with, and what follows from that for a source.
 *
 * <p>An odd event does not come alone: it is in every one of the newest {@value #CLUSTER} windows or so that a detector
 * looks at, and they make one alert. So that many times more events than alerts may be above the threshold (the extremal
 * index of Leadbetter, "Extremes and local dependence in stationary sequences", 1983, is its inverse). A source that
 * sends seldom would otherwise call every other event an anomaly to reach its number: never are it more than one of
 * {@value #SELDOM}.
 *
 * <p>Metrics wander, and what is usual in the minutes that were seen says little of the next hour: until a source is
 * known for that long, only so much of its share of events is above the threshold as of the hour is known.
 *
 * @param perDay expected false alerts a day, above 0
 */
public record FalseAlertRate(double perDay) {

    static final int CLUSTER = 12;
    private static final int SELDOM = 100;
    private static final double HOUR_MILLIS = 3_600_000;
    private static final double DAY_MILLIS = 24 * HOUR_MILLIS;

    public FalseAlertRate {
        if (!(perDay > 0)) {
            throw new IllegalArgumentException("False alerts a day: " + perDay + " is not above 0.");
        }
    }

    /**
     * The surprise from which on an event is an anomaly.
     *
     * @param intervalMillis the usual time from one event to the next
     * @param seen how many events were learned
     */
    public double surprise(double intervalMillis, long seen) {
        double share = Math.min(perDay * CLUSTER * intervalMillis / DAY_MILLIS, 1.0 / SELDOM);
        return -Math.log10(share * known(intervalMillis, seen));
    }

    /**
     * How many false alerts a day have to be expected for an event to be an anomaly from this surprise on; the most that
     * can be asked for where it is too small.
     *
     * @param intervalMillis the usual time from one event to the next
     * @param seen how many events were learned
     */
    public static double perDay(double surprise, double intervalMillis, long seen) {
        double share = Math.pow(10, -surprise) / known(intervalMillis, seen);
        return Math.min(share, 1.0 / SELDOM) * DAY_MILLIS / (CLUSTER * intervalMillis);
    }

    private static double known(double intervalMillis, long seen) {
        return Math.min(Math.max(1, seen) * intervalMillis / HOUR_MILLIS, 1);
    }
}
