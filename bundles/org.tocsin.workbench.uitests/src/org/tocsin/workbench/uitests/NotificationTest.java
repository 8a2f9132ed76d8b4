package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Works with another program while alerts fire; nothing else is watched meanwhile. */
class NotificationTest {

    private final Watch watch = Ui.service(Watch.class);
    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final String run = "-" + System.nanoTime();

    @BeforeEach
    void nothingWatched() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        watch.stop();
        Ui.until("it is stopped", () -> watch.state().value() == WatchState.STOPPED);
        focus(true);
        Ui.drawn();
        close();
    }

    @AfterEach
    void watchAgain() {
        focus(true);
        close();
        watch.start();
        Ui.until("it runs", () -> watch.state().value() == WatchState.RUNNING);
    }

    private static void focus(boolean focused) {
        Ui.run(() -> Ui.window().getShell().notifyListeners(focused ? SWT.Activate : SWT.Deactivate, new Event()));
    }

    private void alert(String id, String source, Severity severity) {
        Instant now = Instant.now();
        board.add(new Alert(
                id + run,
                now,
                AlertState.FIRING,
                now,
                severity,
                new Alert.Subject(source + run, DetectorKind.RULE, "rule", "belt-slow"),
                new Alert.Evidence(
                        1, 1, "The belt is slow", List.of(new Contribution("belt", 1, ExpectedRange.atLeast(5), 1))),
                Optional.empty()));
    }

    /** The titles of all notifications that can be seen. */
    private static List<Label> titles() {
        return Arrays.stream(Ui.display().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell -> Ui.all(shell, Label.class).stream())
                .filter(label -> "notice".equals(label.getData("field")))
                .toList();
    }

    private static List<String> told() {
        return titles().stream().map(Label::getText).toList();
    }

    private static void close() {
        Ui.run(() -> titles().forEach(label -> label.getShell().close()));
    }

    @Test
    void shouldTellOfOneAlertAndLeadToIt() throws Exception {
        focus(false);
        alert("a", "belt-1", Severity.MAJOR);
        Ui.until("it is told", () -> told().equals(List.of("major: belt-1" + run)));
        Ui.drawn();
        focus(false);
        Ui.run(() -> titles().getFirst().notifyListeners(SWT.MouseUp, new Event()));
        Ui.until("it is selected", () -> selection.ids().equals(List.of("a" + run)));
        Ui.until("nothing is told any more", () -> told().isEmpty());
    }

    @Test
    void shouldTellOfAFloodAtOnce() throws Exception {
        focus(false);
        alert("a", "belt-1", Severity.MAJOR);
        Ui.until("one is told", () -> told().size() == 1);
        focus(false);
        for (int i = 0; i < 11; i++) {
            alert("flood-" + i, "belt-" + i % 5, Severity.CRITICAL);
        }
        Ui.until("all are told as one", () -> told().equals(List.of("12 alerts on 5 sources")));
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "notification");
    }

    @Test
    void shouldBeQuietWhileTheWindowHasTheFocus() {
        alert("a", "belt-1", Severity.CRITICAL);
        Ui.drawn();
        Ui.run(() -> assertTrue(told().isEmpty(), () -> told().toString()));
        focus(false);
        alert("b", "belt-2", Severity.WARNING);
        alert("c", "belt-3", Severity.MAJOR);
        Ui.until("only the last is told", () -> !told().isEmpty());
        assertEquals(List.of("major: belt-3" + run), Ui.call(NotificationTest::told));
    }
}
