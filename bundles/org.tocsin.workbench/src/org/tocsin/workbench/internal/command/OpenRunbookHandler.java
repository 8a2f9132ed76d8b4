package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.internal.alerts.AlertAction;

/** Opens what says what to do about the selected alert. */
public final class OpenRunbookHandler extends AlertHandler {

    public OpenRunbookHandler() {
        super(AlertAction.OPEN_RUNBOOK);
    }
}
