package org.tocsin.workbench.core.monitor;

import org.tocsin.api.event.Metric;

/** One metric of one source. */
public record SeriesKey(String source, Metric metric) {}
