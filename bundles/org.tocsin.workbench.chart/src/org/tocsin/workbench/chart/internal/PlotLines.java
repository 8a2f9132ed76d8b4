package org.tocsin.workbench.chart.internal;

import java.util.Comparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeSpan;

/** The lines of one plot, drawn by a chart that draws nothing else. */
final class PlotLines {

    private static final int MOST_SMOOTH = 600;

    /** How near to the background a line comes that lets another one be seen. */
    static final double FADED = 0.78;

    private static final double PAST = 0.45;

    private final Chart chart;

    PlotLines(Chart chart) {
        this.chart = chart;
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getTick().setVisible(false);
            axis.getGrid().setVisible(false);
            axis.setDrawAxisLine(false);
        }
    }

    /** Series are used again: to make one costs more than to fill it. */
    void show(Plot plot, TimeSpan span, ValueScale scale, ChartColours colours) {
        chart.suspendUpdate(true);
        try {
            int used = 0;
            // the later, the nearer
            for (var line : plot.lines().stream()
                    .sorted(Comparator.comparingInt(one -> depth(one.look())))
                    .toList()) {
                Segments segments = Segments.of(line);
                for (int i = 0; i < segments.size(); i++) {
                    fill(used++, segments.times().get(i), segments.values().get(i), line, colours);
                }
            }
            ISeries<?>[] present = chart.getSeriesSet().getSeries();
            for (int i = used; i < present.length; i++) {
                chart.getSeriesSet().deleteSeries("line" + i);
            }
            chart.getAxisSet().getXAxis(0).setRange(new Range(span.from(), span.to()));
            chart.getAxisSet().getYAxis(0).setRange(new Range(scale.low(), scale.high()));
        } finally {
            chart.suspendUpdate(false);
        }
    }

    private void fill(int number, double[] times, double[] values, Line from, ChartColours colours) {
        Color colour = new Color(colour(from, colours));
        ISeries<?> series = chart.getSeriesSet().getSeries("line" + number);
        if (series == null) {
            series = chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, "line" + number);
        }
        ILineSeries<?> line = (ILineSeries<?>) series;
        line.setXSeries(times);
        line.setYSeries(values);
        line.setLineColor(colour);
        line.setLineWidth(from.look() == Look.FRONT ? 2 : 1);
        line.setLineStyle(from.look() == Look.PAST ? LineStyle.DASH : LineStyle.SOLID);
        line.setAntialias(times.length > MOST_SMOOTH ? SWT.OFF : SWT.ON);
        line.setSymbolType(times.length == 1 ? ILineSeries.PlotSymbolType.CIRCLE : ILineSeries.PlotSymbolType.NONE);
        line.setSymbolSize(2);
        line.setSymbolColor(colour);
    }

    private static int depth(Look look) {
        return switch (look) {
            case FADED -> 0;
            case PAST -> 1;
            case PLAIN -> 2;
            case FRONT -> 3;
        };
    }

    private static RGB colour(Line line, ChartColours colours) {
        return switch (line.look()) {
            case FADED -> colours.faded(line.colour(), FADED);
            case PAST -> colours.faded(line.colour(), PAST);
            case PLAIN, FRONT -> line.colour();
        };
    }
}
