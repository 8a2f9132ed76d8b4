package org.tocsin.workbench.internal.model;

import org.tocsin.api.event.Metric;

/** One metric of one source. */
public record SeriesKey(String source, Metric metric) {}
