package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.ReplayStatus.Phase;

/** What is watched is recorded, and what was recorded can be replayed. */
class RecordingTest {

    private static final int SOME = 60;

    private final ReplayDesk desk = Ui.service(ReplayDesk.class);
    private final RecordedPast past = Ui.service(RecordedPast.class);

    @BeforeEach
    void watching() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        Ui.watchDemo();
        Ui.service(Watch.class).start();
        Ui.meanwhile("something is recorded", () -> events() > SOME);
    }

    @AfterEach
    void backToWhatIsWatched() {
        theme("default");
        Ui.run(desk::close);
        Ui.call(() -> PlatformUI.getWorkbench().showPerspective("org.tocsin.workbench.perspective", Ui.window()));
    }

    private long events() {
        try {
            return past.extent().events();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void theme(String name) {
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, false));
    }

    private static String told(Shell dialog) {
        return Ui.call(() -> Ui.one(dialog, Label.class, any -> "told".equals(any.getData("field")))
                .getText());
    }

    private static void press(Shell shell, String text) {
        Ui.run(() -> Ui.one(
                        shell,
                        Button.class,
                        any -> any.getText().replace("&", "").equals(text))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private static boolean enabled(Shell shell, String text) {
        return Ui.call(() -> Ui.one(
                        shell,
                        Button.class,
                        any -> any.getText().replace("&", "").equals(text))
                .isEnabled());
    }

    @Test
    void shouldReplayWhatWasRecorded() throws IOException {
        Ui.command("org.tocsin.workbench.replayRecorded");
        Shell dialog = Ui.dialog("Replay Recorded");
        Ui.meanwhile("what is recorded is known", () -> told(dialog).startsWith("Recorded is from "));
        Ui.drawn();
        Screenshots.take(dialog, "replay-recorded");
        press(dialog, "Tick None");
        assertEquals("Tick at least one source.", told(dialog));
        assertFalse(enabled(dialog, "Replay"));
        press(dialog, "Tick All");
        theme("dark");
        Ui.drawn();
        Screenshots.take(dialog, "replay-recorded-dark");
        theme("default");
        Ui.press(dialog, "Replay");
        Ui.until("a replay is open", () -> desk.current().isPresent());
        Replay replay = desk.current().orElseThrow();
        Ui.until("it is at its end", () -> replay.status().phase() == Phase.ENDED);
        assertTrue(replay.survey().orElseThrow().events() > SOME);
        assertTrue(
                replay.plan().names().startsWith("All sources from "),
                replay.plan().names());
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "replay-of-recorded");
    }

    @Test
    void shouldSayInThePreferencesWhatIsRecorded() throws IOException {
        Ui.display()
                .asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                                Ui.window().getShell(), "org.tocsin.workbench.preferences.recording", null, null)
                        .open());
        Shell preferences = Ui.dialog("Preferences");
        try {
            Ui.until(
                    "it says what is recorded",
                    () -> Ui.one(preferences, Text.class, any -> "kept".equals(any.getData("field")))
                            .getText()
                            .contains(" events of "));
            Ui.drawn();
            Screenshots.take(preferences, "preferences-recording");
            theme("dark");
            Ui.drawn();
            Screenshots.take(preferences, "preferences-recording-dark");
        } finally {
            Ui.close(preferences);
        }
    }
}
