package org.tocsin.workbench.internal.timeline;

/**
 * How the user wants to see the timeline, at this start and later ones.
 *
 * @param mode by what it is divided
 * @param earlier what it is compared with
 * @param processes whether the busiest programs of a machine have lines of their own
 * @param panels their order and room
 */
record TimelineLook(TimelineMode mode, Earlier earlier, boolean processes, PanelOrder panels) {

    static final TimelineLook FIRST =
            new TimelineLook(TimelineMode.BY_METRIC, Earlier.NOTHING, false, PanelOrder.BY_NAME);

    TimelineLook with(TimelineMode newMode) {
        return new TimelineLook(newMode, earlier, processes, panels);
    }

    TimelineLook with(Earlier newEarlier) {
        return new TimelineLook(mode, newEarlier, processes, panels);
    }

    TimelineLook with(PanelOrder newPanels) {
        return new TimelineLook(mode, earlier, processes, newPanels);
    }

    TimelineLook withProcesses(boolean newProcesses) {
        return new TimelineLook(mode, earlier, newProcesses, panels);
    }
}
