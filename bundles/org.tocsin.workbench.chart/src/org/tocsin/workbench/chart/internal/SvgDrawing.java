package org.tocsin.workbench.chart.internal;

import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartDrawing;
import org.tocsin.workbench.chart.ChartPicture;

/** Draws charts as SVG, with the times of here. */
@Component
public final class SvgDrawing implements ChartDrawing {

    @Override
    public String svg(ChartPicture picture, ChartColours colours, int width, double scale) {
        return new SvgChart(picture, colours, width, ZoneId.systemDefault()).text(scale);
    }
}
