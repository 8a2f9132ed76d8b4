package org.tocsin.workbench.internal.command;

/** Says how the rule of the selected alert stands now. */
public final class WhyNotHandler extends AlertHandler {

    public WhyNotHandler() {
        super(AlertAction.WHY);
    }
}
