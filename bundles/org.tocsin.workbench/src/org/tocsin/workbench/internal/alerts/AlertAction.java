package org.tocsin.workbench.internal.alerts;

/** What can be done with an alert, wherever it is seen. */
public enum AlertAction {
    OPEN_RULE("Open Rule", "rule"),
    WHY("Why Not?…", "why"),
    OPEN_RUNBOOK("Open Runbook", "runbook"),
    SILENCE("Silence…", "silence"),
    LEARN("Learn as Normal", "learning"),
    LEAVE_OUT("Leave Out of Learning", "leave-out"),
    COPY_MESSAGE("Copy Message", "copy");

    private final String label;
    private final String icon;

    AlertAction(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }
}
