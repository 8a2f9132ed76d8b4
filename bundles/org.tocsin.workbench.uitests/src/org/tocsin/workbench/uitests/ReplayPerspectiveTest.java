package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.ReplayStatus.Phase;
import org.tocsin.workbench.internal.alerts.ReplayAlertsView;
import org.tocsin.workbench.internal.live.ReplaySelection;
import org.tocsin.workbench.internal.replay.ComparisonView;
import org.tocsin.workbench.internal.replay.ReplayOpening;

/** Replays recordings beside what is watched, as a person would, and looks that neither knows of the other. */
class ReplayPerspectiveTest {

    private static final String SOURCE = "pump-replayed";
    private static final long BEGIN = Instant.parse("2026-01-30T12:00:00Z").toEpochMilli();

    private final ReplayDesk desk = Ui.service(ReplayDesk.class);
    private final Watch watch = Ui.service(Watch.class);

    @TempDir
    private Path folder;

    @BeforeEach
    void watching() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1440, 900));
        watch.start();
        Ui.until("it is watched", () -> watch.state().value() == WatchState.RUNNING);
    }

    @AfterEach
    void backToWhatIsWatched() {
        Ui.run(desk::close);
        Ui.call(() -> PlatformUI.getWorkbench().showPerspective("org.tocsin.workbench.perspective", Ui.window()));
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    /** A pump whose cpu is far too high twice. */
    private Path recording() throws IOException {
        StringBuilder text = new StringBuilder("timestamp,source,cpu\n");
        for (int second = 0; second < 1_800; second++) {
            boolean busy = second >= 300 && second < 600 || second >= 1_200 && second < 1_500;
            text.append("2026-01-30 12:%02d:%02d,%s,%d%n"
                    .formatted(second / 60, second % 60, SOURCE, busy ? 99 : 40 + second % 3));
        }
        return Files.writeString(folder.resolve("pump & co.csv"), text);
    }

    private Replay open(Path file) {
        Ui.run(() -> new ReplayOpening(Ui.window()).open(List.of(file)));
        return desk.current().orElseThrow();
    }

    private Replay played(Path file) {
        Replay replay = open(file);
        Ui.until("it is at its end", () -> replay.status().phase() == Phase.ENDED);
        Ui.until("its alerts are listed", () -> !shown().isEmpty());
        return replay;
    }

    private static List<AlertStory> shown() {
        return ((ReplayAlertsView) Ui.page().findView(ReplayAlertsView.ID)).shown();
    }

    private static Label label(String field) {
        return Ui.one(main(), Label.class, any -> field.equals(any.getData("field")));
    }

    private static Button button(String text) {
        return Ui.one(
                main(), Button.class, any -> any.getText().replace("&", "").equals(text));
    }

    private static void press(String text) {
        Ui.until("'" + text + "' can be pressed", () -> button(text).isEnabled());
        Ui.run(() -> button(text).notifyListeners(SWT.Selection, new Event()));
    }

    private static void drag(double share) {
        Ui.run(() -> {
            Scale scale = Ui.one(main(), Scale.class, any -> true);
            scale.setSelection((int) Math.round(share * scale.getMaximum()));
            scale.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void paused(Replay replay, long second) {
        Ui.until(
                "it stands at second " + second + ", not " + (replay.status().position() - BEGIN) / 1000,
                () -> replay.status().phase() == Phase.PAUSED
                        && replay.status().position() / 1000 == BEGIN / 1000 + second);
    }

    @Test
    void shouldReplayApartFromWhatIsWatched() throws Exception {
        Replay replay = played(recording());
        Ui.run(() -> {
            assertEquals("Replay", Ui.page().getPerspective().getLabel());
            assertEquals("pump && co.csv", label("files").getText());
            assertTrue(
                    shown().stream().allMatch(story -> story.latest().source().equals(SOURCE)));
            assertTrue(shown().stream().anyMatch(story -> story.latest().check().equals("cpu-saturated")));
        });
        AlertStory first = Ui.call(() -> shown().getLast());
        Ui.call(() -> Ui.page().showView(ReplayAlertsView.ID));
        Ui.run(() -> Ui.service(ReplaySelection.class).alerts().select(List.of(first.id())));
        Ui.drawn();
        Screenshots.take(main(), "replay");
        AlertBoard live = Ui.service(AlertBoard.class);
        assertFalse(live.snapshot().stories().stream()
                .anyMatch(story -> story.latest().source().equals(SOURCE)));
        assertFalse(Ui.service(MetricHistory.class).sources().contains(SOURCE));
        Path file = Ui.service(WorkbenchSettings.class).directory().resolve("alert_data.csv");
        assertFalse(Files.exists(file) && Files.readString(file).contains(SOURCE));
        press("Close");
        Ui.until(
                "one is back at what is watched",
                () -> Ui.page().getPerspective().getId().equals("org.tocsin.workbench.perspective"));
        assertTrue(desk.current().isEmpty());
        assertTrue(replay.plan().settings().persistence().models().isEmpty());
    }

    @Test
    void shouldGoBackPauseStepAndPlayAtASpeed() throws Exception {
        Replay replay = played(recording());
        List<String> ids = shown().stream().map(AlertStory::id).toList();
        drag(0.5);
        Ui.until("it went back", () -> replay.status().phase() == Phase.PAUSED);
        Ui.until("it stands in the middle", () -> Math.abs(replay.status().position() - BEGIN - 900_000) < 2_000);
        Ui.until("later alerts are gone", () -> !shown().isEmpty() && shown().size() < ids.size());
        long before = replay.status().position();
        press("Step");
        Ui.until(
                "it went on a second or less",
                () -> replay.status().position() > before && replay.status().position() <= before + 1_000);
        Ui.run(() -> {
            Combo speed = Ui.one(main(), Combo.class, any -> "speed".equals(any.getData("field")));
            speed.select(1);
            speed.notifyListeners(SWT.Selection, new Event());
        });
        long stepped = replay.status().position();
        Ui.command("org.tocsin.workbench.replayPlay");
        Ui.until("it plays", () -> replay.status().phase() == Phase.PLAYING);
        Ui.until("time passes", () -> replay.status().position() > stepped + 2_000);
        Ui.run(() -> assertEquals("Playing 10×.", label("replay").getText()));
        Ui.command("org.tocsin.workbench.replayPlay");
        Ui.until("it is paused", () -> replay.status().phase() == Phase.PAUSED);
        long held = replay.status().position();
        Ui.drawn();
        assertEquals(held, replay.status().position());
        drag(0);
        paused(replay, 0);
        Ui.command("org.tocsin.workbench.replayStep");
        paused(replay, 1);
        drag(1);
        Ui.until("it is at its end", () -> replay.status().phase() == Phase.ENDED);
        Ui.until(
                "the same input gives the same alerts",
                () -> shown().stream().map(AlertStory::id).toList().equals(ids));
    }

    @Test
    void shouldCompareWithOtherRules() throws Exception {
        played(recording());
        Path rules = Files.writeString(
                folder.resolve("other.yaml"), "rules:\n  - name: cpu-high-too\n    when: cpu > 90\n    for: 10s\n");
        Ui.call(() -> Ui.page().showView(ComparisonView.ID));
        Ui.run(() -> ((ComparisonView) Ui.page().findView(ComparisonView.ID)).compareWith(rules));
        Ui.until("it is compared", () -> label("comparison").getText().startsWith("With other.yaml"));
        Ui.run(() -> {
            Table table = Ui.one(main(), Table.class, any -> "difference".equals(any.getData("field")));
            List<String> rows = Arrays.stream(table.getItems())
                    .map(item -> item.getText(0) + " " + item.getText(1))
                    .toList();
            assertEquals(
                    2, rows.stream().filter("came rule/cpu-high-too"::equals).count(), rows.toString());
            assertTrue(rows.contains("went rule/cpu-saturated"), rows.toString());
        });
        Ui.drawn();
        Screenshots.take(main(), "replay-compared");
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        Ui.drawn();
        Screenshots.take(main(), "replay-dark");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
        press("Compare with Now");
        Ui.until("nothing came or went", () -> label("comparison").getText().contains(" 0 alerts came, 0 went"));
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "rules: [\n");
        Ui.run(() -> ((ComparisonView) Ui.page().findView(ComparisonView.ID)).compareWith(broken));
        Ui.until("it says so", () -> label("comparison").getText().startsWith("The rules cannot be used"));
    }

    @Test
    void shouldSayWhatIsWrongWithAFileInTheView() throws Exception {
        Path garbage = Files.write(folder.resolve("garbage.csv"), new byte[] {0, 7, 9, (byte) 200, 10, 4, 10});
        open(garbage);
        Ui.until("it says so", () -> words().stream().anyMatch(text -> text.contains("garbage.csv:1:")));
        String said = words().stream()
                .filter(text -> text.contains("garbage.csv:1:"))
                .findFirst()
                .orElseThrow();
        assertTrue(said.contains("expected "), said);
        assertTrue(said.strip().chars().noneMatch(Character::isISOControl), "all of it can be shown");
        Ui.run(() -> assertFalse(button("Play").isEnabled()));
        Ui.drawn();
        Screenshots.take(main(), "replay-garbage");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "timestamp,source,cpu\n");
        open(empty);
        Ui.until(
                "it says so",
                () -> words().stream()
                        .anyMatch(text -> text.contains("empty.csv:2:1: found nothing, expected at least")));
        open(folder.resolve("missing.csv"));
        Ui.until("it says so", () -> words().stream().anyMatch(text -> text.contains("missing.csv")));
    }

    private static List<String> words() {
        return Ui.call(
                () -> Ui.all(main(), Label.class).stream().map(Label::getText).toList());
    }
}
