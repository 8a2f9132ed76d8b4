package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.internal.alerts.AlertAction;

/** Says how the rule of the selected alert stands now. */
public final class WhyNotHandler extends AlertHandler {

    public WhyNotHandler() {
        super(AlertAction.WHY);
    }
}
