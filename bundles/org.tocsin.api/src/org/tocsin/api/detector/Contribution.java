package org.tocsin.api.detector;

/**
 * The part that one metric has in an anomaly.
 *
 * @param metric the name of the metric
 * @param value what was measured
 * @param expected what would have been normal
 * @param share its share in the anomaly, 0 to 1; the shares of an anomaly add up to 1
 */
public record Contribution(String metric, double value, ExpectedRange expected, double share) {}
