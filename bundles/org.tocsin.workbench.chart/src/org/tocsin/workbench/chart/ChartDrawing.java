package org.tocsin.workbench.chart;

/** Draws charts without a screen. An OSGi service; safe to call from any thread. */
@FunctionalInterface
public interface ChartDrawing {

    /**
     * All of a picture as SVG: every plot at its full height, strips, time axis and legend.
     *
     * @param colours those that the picture was made with
     * @param width in pixels, at least some hundred
     * @param scale how many pixels one of these is drawn as, such as 2 for a picture that is sharp in print
     */
    String svg(ChartPicture picture, ChartColours colours, int width, double scale);
}
