package org.tocsin.workbench.internal.alerts;

import java.util.Optional;
import org.tocsin.api.alert.Remark;

/** What can be done with alerts, wherever they are seen. */
public enum AlertAction {
    ACKNOWLEDGE(AlertMessages.acknowledge, "acknowledge", Remark.Kind.ACKNOWLEDGED),
    UNACKNOWLEDGE(AlertMessages.unacknowledge, "give-back", Remark.Kind.UNACKNOWLEDGED),
    RESOLVE(AlertMessages.resolve, "state-resolved", Remark.Kind.RESOLVED),
    FALSE_ALARM(AlertMessages.falseAlarm, "false-alarm", Remark.Kind.FALSE_ALARM),
    REOPEN(AlertMessages.reopen, "reopen", Remark.Kind.REOPENED),
    NOTE(AlertMessages.note, "note", Remark.Kind.NOTE),
    LEARN(AlertMessages.learn, "learning", Remark.Kind.NORMAL),
    LEAVE_OUT(AlertMessages.leaveOut, "leave-out"),
    OPEN_RULE(AlertMessages.openRule, "rule"),
    WHY(AlertMessages.whyNot, "why"),
    OPEN_MODEL(AlertMessages.openModel, "learned"),
    OPEN_RUNBOOK(AlertMessages.openRunbook, "runbook"),
    SILENCE(AlertMessages.silence, "silence"),
    COPY_MESSAGE(AlertMessages.copyAsText, "copy");

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
