package org.tocsin.workbench.chart;

import org.eclipse.swt.widgets.Composite;

/** Makes charts. An OSGi service; the one with the highest ranking draws. */
@FunctionalInterface
public interface TimeChartFactory {

    /** Makes a chart. To be called on the UI thread. */
    TimeChart create(Composite parent);
}
