package org.tocsin.workbench.chart;

/** How much something matters, from least to most; it decides on colour and size. */
public enum Emphasis {
    LOW,
    MEDIUM,
    HIGH,
    HIGHEST
}
