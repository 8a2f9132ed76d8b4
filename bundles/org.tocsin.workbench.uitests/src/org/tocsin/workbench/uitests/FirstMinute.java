package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.internal.live.AlertSelection;

/**
 * Somebody starts Tocsin for the first time, and has no mouse: the welcome page, the first alert, what it is about, taking
 * it on, help.
 */
class FirstMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int REACH = 8;

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);

    private int presses;

    private static String active() {
        return Ui.call(() -> Optional.ofNullable(Ui.page().getActivePart())
                .map(part -> part.getSite().getId())
                .orElse(""));
    }

    /** What the desktop does when a dialog is closed; there is none here. */
    private static void back() {
        Shell main = Ui.call(() -> Ui.window().getShell());
        Ui.until("the window is in use again", () -> {
            main.forceActive();
            return Ui.display().getActiveShell() == main;
        });
    }

    /** The first alert that is selected and open. */
    private Optional<AlertStory> selected() {
        return selection.ids().stream()
                .flatMap(id -> board.find(id).stream())
                .filter(AlertStory::open)
                .findFirst();
    }

    @Test
    void shouldLeadToTheFirstAlertByKeyboardAlone() throws IOException {
        Ui.run(() -> {
            Ui.window().getShell().setBounds(0, 0, 1280, 800);
            Ui.window().getShell().forceActive();
        });
        Ui.until("the page of a first start has the focus", () -> {
            Control focus = Ui.display().getFocusControl();
            return focus instanceof Button button && button.getText().contains("Demo");
        });
        assertEquals("org.tocsin.workbench.welcome", active());
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "first-minute-welcome");
        long begin = System.nanoTime();

        Keyboard.press(' ');
        Ui.until("the alerts are in use", () -> active().equals("org.tocsin.workbench.alerts"));
        Ui.until(
                "an alert of the demo calls",
                () -> board.snapshot().stories().stream()
                        .anyMatch(
                                story -> story.open() && story.latest().source().startsWith("DEMO")));
        Duration first = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("First minute: the first alert came after " + first.toMillis() + " ms.");
        assertTrue(first.compareTo(MINUTE) < 0);

        Keyboard.press('3', SWT.ALT);
        Ui.until("an alert that can be taken on is selected by the arrow keys", () -> {
            if (selected().isPresent()) {
                return true;
            }
            // what is open stands at the top, where it may have come to while somebody went down
            Keyboard.press(presses++ / REACH % 2 == 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            return false;
        });
        AlertStory taken = selected().orElseThrow();
        Keyboard.press('k', SWT.CTRL, SWT.SHIFT);
        Shell dialog = Ui.dialog("Acknowledge");
        Ui.until("the dialog has the focus", () -> Ui.display().getActiveShell() == dialog);
        Keyboard.type("on it");
        Keyboard.press(SWT.CR);
        Ui.until("the dialog is closed", dialog::isDisposed);
        Ui.until(
                "what was said is with the alert",
                () -> board.find(taken.id()).orElseThrow().remarks().words().contains("on it"));
        back();
        Keyboard.press('4', SWT.ALT);
        Ui.until("details are in use", () -> active().equals("org.tocsin.workbench.details"));
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "first-minute-acknowledged");

        Keyboard.press(SWT.F1);
        Shell help = Ui.dialog("Tocsin Help");
        Ui.drawn();
        Screenshots.take(help, "first-minute-help");
        Keyboard.press(SWT.ESC);
        Ui.until("the help is closed", help::isDisposed);
    }
}
