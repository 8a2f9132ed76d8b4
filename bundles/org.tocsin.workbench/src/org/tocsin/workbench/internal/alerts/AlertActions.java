package org.tocsin.workbench.internal.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.core.monitor.AlertRule;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.rules.RuleOpening;
import org.tocsin.workbench.internal.rules.WhyNotDialog;
import org.tocsin.workbench.internal.silence.SilenceDialogs;

/** Does what can be done with alerts. UI thread. */
@Component(service = AlertActions.class)
public final class AlertActions {

    private final CurrentRules rules;
    private final Watch watch;
    private final MetricHistory history;
    private final SilenceDialogs silences;

    @Activate
    public AlertActions(
            @Reference CurrentRules rules,
            @Reference Watch watch,
            @Reference MetricHistory history,
            @Reference SilenceDialogs silences) {
        this.rules = rules;
        this.watch = watch;
        this.history = history;
        this.silences = silences;
    }

    /** Whether something makes sense for this alert. */
    public boolean possible(AlertAction action, AlertStory story) {
        return switch (action) {
            case OPEN_RULE, WHY -> AlertRule.of(story.latest(), rules.value()).isPresent();
            case OPEN_RUNBOOK -> runbook(story).isPresent();
            case LEARN, LEAVE_OUT -> story.live();
            case SILENCE, COPY_MESSAGE -> true;
        };
    }

    public void run(AlertAction action, AlertStory story, Shell shell) {
        Alert alert = story.latest();
        switch (action) {
            case OPEN_RULE -> RuleOpening.open(RuleRequest.show(alert.check()));
            case WHY -> new WhyNotDialog(shell, rules, watch, alert.check(), alert.source()).open();
            case OPEN_RUNBOOK -> runbook(story).ifPresent(Program::launch);
            case SILENCE -> silences.silence(List.of(story), shell);
            case LEARN -> watch.with(monitor -> monitor.models().learn(alert.source(), alert.since(), end(alert)));
            case LEAVE_OUT ->
                watch.with(monitor -> monitor.models().leaveOut(alert.source(), alert.since(), end(alert)));
            case COPY_MESSAGE -> copy(List.of(story), shell);
        }
    }

    /** Copies the messages of alerts, a line each. */
    public void copy(List<AlertStory> stories, Shell shell) {
        String text = stories.stream().map(AlertActions::line).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Until when an alert has lasted: until now, if it is not over. */
    private Instant end(Alert alert) {
        Instant newest = Instant.ofEpochMilli(history.newest(alert.source()));
        return alert.state().open() && newest.isAfter(alert.time()) ? newest : alert.time();
    }

    private static String line(AlertStory story) {
        Alert alert = story.latest();
        return alert.time() + " " + alert.severity().word() + " " + alert.source() + ": " + story.message();
    }

    private Optional<String> runbook(AlertStory story) {
        return AlertRule.runbook(story.latest(), rules.value());
    }
}
