package org.tocsin.workbench.chart;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;

/** Plots below one another that share one time axis. All methods are for the UI thread only. */
public interface TimeChart {

    /** What to lay out. */
    Control control();

    /** Draws with these colours from now on. */
    void colours(ChartColours colours);

    /** Shows this instead of what was shown before. */
    void show(ChartPicture picture);

    /** How many pixels there are for the time axis; more detail than about two points a pixel is not seen. */
    int plotWidth();

    /** Scrolls to the plot with this key, unless it is seen already. */
    void reveal(String plot);

    /** What is seen now, as a picture. */
    ImageData image();

    /** Tells what the user does, from now on. */
    void listen(ChartListener listener);
}
