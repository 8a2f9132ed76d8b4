package org.tocsin.workbench.internal.command;

import org.tocsin.workbench.internal.alerts.AlertAction;

/** Opens the rule of the selected alert. */
public final class OpenRuleHandler extends AlertHandler {

    public OpenRuleHandler() {
        super(AlertAction.OPEN_RULE);
    }
}
