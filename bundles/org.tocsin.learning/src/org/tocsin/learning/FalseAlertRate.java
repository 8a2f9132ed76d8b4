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
 * @param perDay expected false alerts a day, above 0
 */
public record FalseAlertRate(double perDay) {

    static final int CLUSTER = 12;
    private static final int SELDOM = 100;
    private static final double DAY_MILLIS = 86_400_000;

    public FalseAlertRate {
        if (!(perDay > 0)) {
            throw new IllegalArgumentException("False alerts a day: " + perDay + " is not above 0.");
        }
    }

    /** The surprise from which on an event is an anomaly, where one comes every so many milliseconds. */
    public double surprise(double intervalMillis) {
        double share = Math.min(perDay * CLUSTER * intervalMillis / DAY_MILLIS, 1.0 / SELDOM);
        return -Math.log10(share);
    }

    /**
     * How many false alerts a day are expected, if an event is an anomaly from this surprise on; the most that can be
     * asked for where it is too small.
     */
    public static double perDay(double surprise, double intervalMillis) {
        return Math.min(Math.pow(10, -surprise), 1.0 / SELDOM) * DAY_MILLIS / (CLUSTER * intervalMillis);
    }
}
