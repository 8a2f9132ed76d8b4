package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.alert.Remark.Kind;
import org.tocsin.api.monitor.Monitor;

/**
 * Does about alerts what people want, and takes it back. Everything is a transition of the alert, so it is in every file
 * that alerts are written to. From any thread; nobody waits.
 */
@Component(service = AlertMarks.class)
public final class AlertMarks {

    private final Watch watch;
    private final AlertBoard board;

    @Activate
    public AlertMarks(@Reference Watch watch, @Reference AlertBoard board) {
        this.watch = watch;
        this.board = board;
    }

    /** Whether something can be done about this alert now: as long as monitoring runs, and the alert is not so already. */
    public boolean possible(Kind kind, AlertStory story) {
        return watch.state().value().open() && fits(kind, story);
    }

    private static boolean fits(Kind kind, AlertStory story) {
        Alert alert = story.latest();
        Remarks remarks = story.remarks();
        return switch (kind) {
            case ACKNOWLEDGED ->
                story.live() && alert.state().open() && remarks.last(kind).isEmpty();
            case UNACKNOWLEDGED ->
                story.live()
                        && alert.state().open()
                        && (alert.state() == AlertState.ACKNOWLEDGED
                                || remarks.last(Kind.ACKNOWLEDGED).isPresent());
            case RESOLVED -> alert.state().open();
            case FALSE_ALARM -> remarks.last(kind).isEmpty();
            case NORMAL -> story.live() && remarks.last(kind).isEmpty();
            case REOPENED ->
                story.live()
                        && alert.state().over()
                        && remarks.all().stream().anyMatch(one -> one.kind().ends());
            case WITHDRAWN -> remarks.last(Kind.NOTE).isPresent();
            case NOTE -> true;
        };
    }

    /** Does it about these alerts. */
    public void mark(List<String> alerts, Remark remark) {
        each(alerts, (monitor, alert) -> monitor.mark(alert, remark));
    }

    /** Takes back what was done about these alerts. */
    public void takeBack(List<String> alerts, Remark remark) {
        Remark back = new Remark(opposite(remark.kind()), remark.by(), "");
        each(alerts, (monitor, alert) -> {
            monitor.mark(alert, back);
            if (remark.kind().saysNormal()) {
                monitor.models().leaveOut(alert.source(), alert.since(), alert.time());
            }
        });
    }

    private static Kind opposite(Kind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> Kind.UNACKNOWLEDGED;
            case UNACKNOWLEDGED -> Kind.ACKNOWLEDGED;
            case RESOLVED, FALSE_ALARM -> Kind.REOPENED;
            case REOPENED -> Kind.RESOLVED;
            case NORMAL, NOTE, WITHDRAWN -> Kind.WITHDRAWN;
        };
    }

    @FunctionalInterface
    private interface Step {
        void take(Monitor monitor, Alert alert);
    }

    private void each(List<String> alerts, Step step) {
        Consumer<Monitor> all = monitor -> {
            alerts.forEach(id -> board.find(id).ifPresent(story -> step.take(monitor, story.latest())));
        };
        watch.with(all);
    }
}
