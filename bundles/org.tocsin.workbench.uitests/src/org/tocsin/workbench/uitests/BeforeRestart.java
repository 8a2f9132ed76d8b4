package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.internal.live.AlertSelection;

/**
 * The first of two starts of the product with the same home: somebody takes an alert on, and ends the workbench. What is
 * left of it is looked at by {@link AfterRestart}.
 */
class BeforeRestart {

    static final String TAKEN = "always-there";
    static final String RESOLVED = "other-there";
    static final String ACKNOWLEDGED = "looking at it before the restart";
    static final String NOTE = "noted before the restart";

    private static final String RULES = """
            rules:
              - name: %s
                when: memory > 0
                keep: 1h
                sources: [%s]
                severity: major
              - name: %s
                when: memory > 0
                keep: 1h
                sources: [%s]
                severity: warning
            """;

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final MetricHistory history = Ui.service(MetricHistory.class);
    private final CurrentRules rules = Ui.service(CurrentRules.class);

    static List<AlertStory> raisedBy(AlertBoard board, String rule) {
        return board.snapshot().stories().stream()
                .filter(story -> story.latest().check().equals(rule) && story.fired())
                .toList();
    }

    private AlertStory firing(String rule) {
        Ui.until(rule + " fires", () -> !raisedBy(board, rule).isEmpty());
        return raisedBy(board, rule).getFirst();
    }

    private static void say(String title, String words) {
        Shell dialog = Ui.dialog(title);
        Ui.run(() -> Ui.one(dialog, Text.class, text -> "remark".equals(text.getData("field")))
                .setText(words));
        Ui.press(dialog, "OK");
        Ui.until("the dialog is closed", dialog::isDisposed);
    }

    /** What this machine is called as a source, which is measured whatever else is. */
    private String host() {
        Ui.until("this machine is measured", () -> machines().findFirst().isPresent());
        return Ui.call(() -> machines().findFirst().orElseThrow());
    }

    private Stream<String> machines() {
        return history.sources().stream().filter(name -> !name.startsWith("process:"));
    }

    private AlertStory now(AlertStory story) {
        return board.find(story.id()).orElseThrow();
    }

    @Test
    void somebodyTakesAnAlertOnAndResolvesAnother() throws Exception {
        Ui.until("there are rules", () -> rules.book().isPresent());
        // others in each run: what a run before has left would go on
        String run = "-" + Long.toString(System.currentTimeMillis(), 36);
        String host = host();
        rules.book().orElseThrow().replaceAll(RULES.formatted(TAKEN + run, host, RESOLVED + run, host));
        AlertStory taken = firing(TAKEN + run);
        Ui.run(() -> selection.select(List.of(taken.id())));
        Ui.command("org.tocsin.workbench.acknowledge");
        say("Acknowledge", ACKNOWLEDGED);
        Ui.until("it is acknowledged", () -> now(taken).latest().state() == AlertState.ACKNOWLEDGED);
        Ui.command("org.tocsin.workbench.note");
        say("Add Note", NOTE);
        AlertStory resolved = firing(RESOLVED + run);
        Ui.run(() -> selection.select(List.of(resolved.id())));
        Ui.command("org.tocsin.workbench.resolve");
        say("Resolve", "known");
        Ui.until("it is resolved", () -> now(resolved).latest().state() == AlertState.RESOLVED);
        Ui.until("it is noted", () -> now(taken).remarks().words().contains(NOTE));
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "before-restart");
        assertTrue(Path.of(System.getProperty("user.home"), ".tocsin").toFile().isDirectory());
    }
}
