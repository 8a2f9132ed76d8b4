package org.tocsin.workbench.internal.alerts;

import java.util.Optional;
import org.tocsin.api.alert.Remark;

/** What can be done with alerts, wherever they are seen. */
public enum AlertAction {
    ACKNOWLEDGE("Acknowledge…", "acknowledge", Remark.Kind.ACKNOWLEDGED),
    UNACKNOWLEDGE("Give Back", "give-back", Remark.Kind.UNACKNOWLEDGED),
    RESOLVE("Resolve…", "state-resolved", Remark.Kind.RESOLVED),
    FALSE_ALARM("False Alarm…", "false-alarm", Remark.Kind.FALSE_ALARM),
    REOPEN("Reopen", "reopen", Remark.Kind.REOPENED),
    NOTE("Add Note…", "note", Remark.Kind.NOTE),
    LEARN("Learn as Normal…", "learning", Remark.Kind.NORMAL),
    LEAVE_OUT("Leave Out of Learning", "leave-out"),
    OPEN_RULE("Open Rule", "rule"),
    WHY("Why Not?…", "why"),
    OPEN_MODEL("What Was Learned", "learned"),
    OPEN_RUNBOOK("Open Runbook", "runbook"),
    SILENCE("Silence…", "silence"),
    COPY_MESSAGE("Copy as Text", "copy");

    private final String label;
    private final String icon;
    private final Optional<Remark.Kind> remark;

    AlertAction(String label, String icon) {
        this(label, icon, Optional.empty());
    }

    AlertAction(String label, String icon, Remark.Kind remark) {
        this(label, icon, Optional.of(remark));
    }

    AlertAction(String label, String icon, Optional<Remark.Kind> remark) {
        this.label = label;
        this.icon = icon;
        this.remark = remark;
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    /** What is done about the alert by it, if it is that. */
    Optional<Remark.Kind> remark() {
        return remark;
    }
}
