package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.internal.alerts.AlertAction;

/** Has the detectors leave out of learning what the selected alert is about. */
public final class LeaveOutHandler extends AlertHandler {

    public LeaveOutHandler() {
        super(AlertAction.LEAVE_OUT);
    }
}
