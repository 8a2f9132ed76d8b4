package org.tocsin.workbench.internal.live;

import org.osgi.service.component.annotations.Component;

/** The alerts of a replay that are selected. Commands are about those of now, so it is no selection of the workbench. */
@Component(service = ReplaySelection.class)
public final class ReplaySelection {

    private final AlertSelection alerts = new AlertSelection();

    /** What is selected. */
    public AlertSelection alerts() {
        return alerts;
    }
}
