package org.tocsin.workbench.chart;

/** Is told what the user does in a chart, on the UI thread. */
public interface ChartListener {

    /** The user zoomed or moved: this is the time that should be seen. */
    void spanWanted(TimeSpan span);

    /** The user wants to see the newest again. */
    void followWanted();

    /** The user picked a marker. */
    void markerPicked(String id);
}
