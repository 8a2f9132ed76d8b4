package org.tocsin.workbench.internal.command;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.api.alert.Alert;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.model.AlertRule;
import org.tocsin.workbench.internal.model.AlertStory;
import org.tocsin.workbench.internal.rules.RuleRequest;
import org.tocsin.workbench.internal.rules.WhyNotDialog;

/** What can be done with an alert, wherever it is seen. To be used on the UI thread. */
public enum AlertAction {
    OPEN_RULE("Open Rule", "rule") {
        @Override
        public boolean possible(AlertStory story, Desk desk) {
            return AlertRule.of(story.latest(), desk.ruleSet().value()).isPresent();
        }

        @Override
        public void run(AlertStory story, Desk desk, Shell shell) {
            RuleRequest.show(story.latest().check()).open(shell);
        }
    },
    WHY("Why Not?…", "why") {
        @Override
        public boolean possible(AlertStory story, Desk desk) {
            return OPEN_RULE.possible(story, desk);
        }

        @Override
        public void run(AlertStory story, Desk desk, Shell shell) {
            Alert alert = story.latest();
            new WhyNotDialog(shell, desk, alert.check(), alert.source()).open();
        }
    },
    OPEN_RUNBOOK("Open Runbook", "runbook") {
        @Override
        public boolean possible(AlertStory story, Desk desk) {
            return runbook(story, desk.ruleSet().value()).isPresent();
        }

        @Override
        public void run(AlertStory story, Desk desk, Shell shell) {
            runbook(story, desk.ruleSet().value()).ifPresent(Program::launch);
        }
    },
    LEARN("Learn as Normal", "learning") {
        @Override
        public boolean possible(AlertStory story, Desk desk) {
            return story.live();
        }

        @Override
        public void run(AlertStory story, Desk desk, Shell shell) {
            Alert alert = story.latest();
            desk.watch().with(monitor -> monitor.models().learn(alert.source(), alert.since(), end(alert, desk)));
        }
    },
    LEAVE_OUT("Leave Out of Learning", "leave-out") {
        @Override
        public boolean possible(AlertStory story, Desk desk) {
            return story.live();
        }

        @Override
        public void run(AlertStory story, Desk desk, Shell shell) {
            Alert alert = story.latest();
            desk.watch().with(monitor -> monitor.models().leaveOut(alert.source(), alert.since(), end(alert, desk)));
        }
    },
    COPY_MESSAGE("Copy Message", "copy") {
        @Override
        public boolean possible(AlertStory story, Desk desk) {
            return true;
        }

        @Override
        public void run(AlertStory story, Desk desk, Shell shell) {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {line(story)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    };

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

    /** Whether it makes sense for this alert. */
    public abstract boolean possible(AlertStory story, Desk desk);

    public abstract void run(AlertStory story, Desk desk, Shell shell);

    /** Until when an alert has lasted: until now, if it is not over. */
    private static Instant end(Alert alert, Desk desk) {
        Instant newest = Instant.ofEpochMilli(desk.history().newest(alert.source()));
        return alert.state().open() && newest.isAfter(alert.time()) ? newest : alert.time();
    }

    /** An alert in one line, for the clipboard. */
    static String line(AlertStory story) {
        return story.latest().time() + " " + story.latest().severity().word() + " "
                + story.latest().source() + ": " + story.message();
    }

    private static Optional<String> runbook(AlertStory story, RuleSet rules) {
        return AlertRule.runbook(story.latest(), rules);
    }
}
