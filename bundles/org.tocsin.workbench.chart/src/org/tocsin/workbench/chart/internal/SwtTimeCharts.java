package org.tocsin.workbench.chart.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;

/** Makes charts that SWTChart draws. */
@Component
public final class SwtTimeCharts implements TimeChartFactory {

    @Override
    public TimeChart create(Composite parent) {
        return new SwtTimeChart(parent);
    }
}
