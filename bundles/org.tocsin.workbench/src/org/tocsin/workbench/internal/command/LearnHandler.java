package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.internal.alerts.AlertAction;

/** Has the detectors learn that what the selected alert is about is normal. */
public final class LearnHandler extends AlertHandler {

    public LearnHandler() {
        super(AlertAction.LEARN);
    }
}
