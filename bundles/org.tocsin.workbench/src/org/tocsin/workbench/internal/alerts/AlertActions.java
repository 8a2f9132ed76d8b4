package org.tocsin.workbench.internal.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.incident.IncidentText;
import org.tocsin.workbench.core.monitor.AlertMarks;
import org.tocsin.workbench.core.monitor.AlertRule;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.learning.LearningOpening;
import org.tocsin.workbench.internal.rules.RuleOpening;
import org.tocsin.workbench.internal.rules.WhyNotDialog;
import org.tocsin.workbench.internal.silence.SilenceDialogs;

/** Does what can be done with alerts. UI thread. */
@Component(service = AlertActions.class)
public final class AlertActions {

    private final CurrentRules rules;
    private final Watch watch;
    private final MetricHistory history;
    private final AlertMarks marks;
    private final SilenceDialogs silences;
    private final CurrentIncidents incidents;

    @Activate
    public AlertActions(
            @Reference CurrentRules rules,
            @Reference Watch watch,
            @Reference MetricHistory history,
            @Reference AlertMarks marks,
            @Reference SilenceDialogs silences,
            @Reference CurrentIncidents incidents) {
        this.rules = rules;
        this.watch = watch;
        this.history = history;
        this.marks = marks;
        this.silences = silences;
        this.incidents = incidents;
    }

    /** Whether something makes sense for this alert. */
    public boolean possible(AlertAction action, AlertStory story) {
        return action.remark().map(kind -> marks.possible(kind, story)).orElseGet(() -> switch (action) {
            case OPEN_RULE, WHY -> AlertRule.of(story.latest(), rules.value()).isPresent();
            case OPEN_MODEL -> story.latest().kind() == DetectorKind.ML;
            case OPEN_RUNBOOK -> runbook(story).isPresent();
            case LEAVE_OUT -> story.live();
            default -> true;
        });
    }

    /** Does it with those of the alerts where it makes sense: with all of them, or with the first one of what opens. */
    public void run(AlertAction action, List<AlertStory> stories, Shell shell) {
        List<AlertStory> fitting =
                stories.stream().filter(story -> possible(action, story)).toList();
        if (fitting.isEmpty()) {
            return;
        }
        AlertStory first = fitting.getFirst();
        Alert alert = first.latest();
        switch (action) {
            case OPEN_RULE -> RuleOpening.open(RuleRequest.show(alert.check()));
            case WHY -> new WhyNotDialog(shell, rules, watch, alert.check(), alert.source()).open();
            case OPEN_MODEL -> LearningOpening.open(alert.source(), alert.detector());
            case OPEN_RUNBOOK -> runbook(first).ifPresent(Program::launch);
            case LEAVE_OUT -> fitting.forEach(story -> leaveOut(story.latest()));
            case SILENCE -> silences.silence(fitting, shell);
            case COPY_MESSAGE -> copy(fitting, shell);
            default -> action.remark().ifPresent(kind -> new Remarking(marks, shell).ask(action, kind, fitting));
        }
    }

    private void leaveOut(Alert alert) {
        watch.with(monitor -> monitor.models().leaveOut(alert.source(), alert.since(), end(alert)));
    }

    /** Copies alerts as text to be read. */
    private void copy(List<AlertStory> stories, Shell shell) {
        Set<String> ids = stories.stream().map(AlertStory::id).collect(Collectors.toSet());
        String text = IncidentText.of(incidents.now().incidents(), ids, Instant.now());
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Until when an alert has lasted: until now, if it is not over. */
    private Instant end(Alert alert) {
        Instant newest = Instant.ofEpochMilli(history.newest(alert.source()));
        return alert.state().open() && newest.isAfter(alert.time()) ? newest : alert.time();
    }

    private Optional<String> runbook(AlertStory story) {
        return AlertRule.runbook(story.latest(), rules.value());
    }
}
