package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.rule.api.Rule;
import org.tocsin.session.SourcePlan;
import org.tocsin.workbench.core.rules.DraftCheck;
import org.tocsin.workbench.core.rules.Later;
import org.tocsin.workbench.core.rules.LiveStatus;
import org.tocsin.workbench.core.rules.TrialGround;
import org.tocsin.workbench.core.rules.TryIt;
import org.tocsin.workbench.core.rules.TryItAnswer;
import org.tocsin.workbench.core.rules.TryItAnswer.Question;
import org.tocsin.workbench.core.rules.TryItData;
import org.tocsin.workbench.core.rules.WhyNot;

/** Tries what is edited on the past, and knows how it stands now. To be used on the UI thread. */
final class RuleTrial {

    /** Time goes on while nobody types: so many beats later it is tried once more. */
    private static final int BEATS = 5;

    private final TrialGround ground;
    private final TryItPane pane;
    private final ValuesPane values;
    private final TryIt tryIt;
    private TryItData data;
    private Optional<Rule> rule = Optional.empty();
    private boolean running;
    private Optional<TryItAnswer.Done> done = Optional.empty();
    private boolean open;
    private int beats;

    /** Nothing is edited yet. It ends with the control. */
    RuleTrial(TrialGround ground, Control control, TryItPane pane, ValuesPane values) {
        this.ground = ground;
        this.pane = pane;
        this.values = values;
        this.data = ground.memory();
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "tocsin-try-it");
            thread.setDaemon(true);
            return thread;
        });
        tryIt = ground.tryIt(
                Later.on(executor),
                answer -> control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        show(answer);
                    }
                }));
        control.addDisposeListener(event -> {
            tryIt.forget();
            executor.shutdownNow();
        });
    }

    /**
     * Something else is edited.
     *
     * @param check what it amounts to; empty if nothing is edited
     * @param changed whether it is another rule than the one that runs
     */
    void edited(Optional<DraftCheck> check, boolean changed) {
        Optional<Rule> next = check.flatMap(DraftCheck::rule);
        running = next.isPresent() && !changed && next.get().enabled();
        if (next.isPresent() && next.equals(rule)) {
            return;
        }
        boolean other = !next.map(Rule::name).equals(rule.map(Rule::name));
        rule = next;
        done = Optional.empty();
        offerSources();
        if (other) {
            next.flatMap(one -> ground.sources().loudest(one.name())).ifPresent(values::choose);
        }
        if (next.isPresent()) {
            ask();
        } else {
            tryIt.forget();
            open = false;
            pane.say(check.isPresent() ? RuleMessages.trialPromised : RuleMessages.trialHint);
        }
    }

    private Question question() {
        return new Question(
                rule.orElseThrow(), data, Optional.of(values.source()).filter(name -> !name.isEmpty()));
    }

    private void ask() {
        beats = 0;
        open = true;
        tryIt.ask(question());
    }

    /** The user wants to know of another source. */
    void sourceChosen() {
        done = Optional.empty();
        if (rule.isPresent()) {
            ask();
        }
    }

    void onMemory() {
        data = ground.memory();
        sourceChosen();
    }

    void onFile() {
        SourcePlan reader;
        try {
            reader = ground.reader();
        } catch (IllegalArgumentException none) {
            MessageDialog.openInformation(pane.control().getShell(), RuleMessages.tryItTitle, none.getMessage());
            return;
        }
        RuleFiles.measurements(pane.control().getShell()).ifPresent(file -> {
            data = TrialGround.file(reader, file);
            sourceChosen();
        });
    }

    private void show(TryItAnswer answer) {
        if (!(answer instanceof TryItAnswer.Running)) {
            open = false;
            beats = 0;
        }
        done = answer instanceof TryItAnswer.Done now ? Optional.of(now) : done;
        pane.show(answer);
        offerSources();
        if (answer instanceof TryItAnswer.Done && !tellsOfSource()) {
            // which sources a file has is known now only
            open = true;
            tryIt.again(question());
        }
    }

    private boolean tellsOfSource() {
        return values.source().isEmpty()
                || done.filter(now -> now.question().source().equals(Optional.of(values.source())))
                        .isPresent();
    }

    private void offerSources() {
        if (open && data instanceof TryItData.File) {
            return;
        }
        List<String> all = data.curves().sources().stream().sorted().toList();
        List<String> concerned =
                rule.map(one -> ground.sources().concerned(one, all)).orElse(all);
        values.sources(concerned);
    }

    /** Time has gone on: shows values as they are now, and tries again now and then. */
    void beat(LiveStatus.Known live, Optional<Rule> base) {
        offerSources();
        if (rule.isPresent() && !open && data instanceof TryItData.Memory && ++beats >= BEATS) {
            beats = 0;
            open = true;
            tryIt.again(question());
        }
        Optional<CheckStatus> status = rule.flatMap(one -> running && data instanceof TryItData.Memory
                ? WhyNot.of(one.name(), live.checks())
                        .filter(now -> live.source().equals(values.source()))
                : done.filter(now -> now.question().source().equals(Optional.of(values.source())))
                        .flatMap(now -> now.report().status().stream().findFirst()));
        List<Finding> findings = status.map(CheckStatus::findings).orElse(List.of());
        String words = status.map(now -> noted(now.phase().words() + (now.why().isEmpty() ? "" : ": " + now.why())))
                .orElse(values.source().isEmpty() ? RuleMessages.noSource : "");
        values.show(words, findings, base.isPresent());
    }

    private String noted(String state) {
        return data instanceof TryItData.File
                ? NLS.bind(RuleMessages.atEnd, state, data.name())
                : running ? state : NLS.bind(RuleMessages.asItWouldBe, state);
    }
}
