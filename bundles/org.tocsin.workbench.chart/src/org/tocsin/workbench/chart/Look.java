package org.tocsin.workbench.chart;

/** How something stands beside the rest. */
public enum Look {
    /** As everything else. */
    PLAIN,
    /** Before the rest and stronger: what the user looks at. */
    FRONT,
    /** Pale and behind the rest, so that something else can be seen. */
    FADED,
    /** Dashed and pale: what was, beside what is. */
    PAST
}
