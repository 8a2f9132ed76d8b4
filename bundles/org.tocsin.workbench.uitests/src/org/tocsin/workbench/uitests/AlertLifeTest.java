package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;

/** What people do about alerts, by commands and dialogs, until it stands in the file. */
class AlertLifeTest {

    private static final long BEGIN = Instant.parse("2026-06-30T12:00:00Z").toEpochMilli();
    private static final Schema CPU = Schema.named("cpu");

    private final Watch watch = Ui.service(Watch.class);
    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final WorkbenchSettings settings = Ui.service(WorkbenchSettings.class);
    private final List<TestSource> installed = new ArrayList<>();

    @BeforeEach
    void runningWithTheAlertsView() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        watch.start();
        Ui.until("it runs", () -> watch.state().value() == WatchState.RUNNING);
    }

    @AfterEach
    void takeOut() {
        installed.forEach(TestSource::close);
        installed.clear();
    }

    /** A pump whose cpu is far too high to the end, so that an alert stays open. */
    private AlertStory firing(String name) {
        // another one in each run: what a run before has left of the same source would go on
        String source = name + "-" + Long.toString(System.currentTimeMillis(), 36);
        List<Event> events = IntStream.range(0, 600)
                .mapToObj(second -> Event.of(source, BEGIN + second * 1_000L, CPU, second < 60 ? 20 + second % 3 : 99))
                .toList();
        installed.add(new TestSource(source, events));
        Predicate<AlertStory> ours = story -> story.latest().source().equals(source)
                && story.latest().check().equals("cpu-saturated")
                && story.latest().state() == AlertState.FIRING;
        Ui.until("the alert of " + source + " fires", () -> find(ours).size() > 0);
        return find(ours).getFirst();
    }

    private List<AlertStory> find(Predicate<AlertStory> which) {
        return board.snapshot().stories().stream().filter(which).toList();
    }

    private AlertStory now(AlertStory story) {
        return board.snapshot().find(story.id()).orElseThrow();
    }

    private static void say(String title, String words) {
        Shell dialog = Ui.dialog(title);
        Ui.run(() -> Ui.one(dialog, Text.class, text -> "remark".equals(text.getData("field")))
                .setText(words));
        Ui.press(dialog, "OK");
        Ui.until("the dialog is closed", dialog::isDisposed);
    }

    private void select(AlertStory story) {
        Ui.run(() -> selection.select(List.of(story.id())));
    }

    @Test
    void shouldAcknowledgeNoteAndUndoByCommands() throws Exception {
        AlertStory story = firing("pump-ack");
        select(story);
        Ui.command("org.tocsin.workbench.acknowledge");
        Ui.dialog("Acknowledge");
        Screenshots.take(Ui.dialog("Acknowledge"), "acknowledge");
        say("Acknowledge", "looking at it");
        Ui.until("it is acknowledged", () -> now(story).latest().state() == AlertState.ACKNOWLEDGED);
        Ui.command("org.tocsin.workbench.note");
        say("Add Note", "the pump was replaced");
        Ui.until("it is noted", () -> now(story).remarks().words().contains("the pump was replaced"));
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "remarks");
        Ui.command("org.eclipse.ui.edit.undo");
        Ui.until("the note is gone", () -> !now(story).remarks().words().contains("replaced"));
        Ui.command("org.eclipse.ui.edit.undo");
        Ui.until("it fires again", () -> now(story).latest().state() == AlertState.FIRING);
        Ui.command("org.eclipse.ui.edit.redo");
        Ui.until("it is acknowledged again", () -> now(story).latest().state() == AlertState.ACKNOWLEDGED);
        Path file = settings.directory().resolve("alert_data.csv");
        Ui.until(
                "it is in the file",
                () -> lines(file).stream()
                        .anyMatch(line -> line.contains(story.id())
                                && line.contains("acknowledged,")
                                && line.endsWith("looking at it")));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Test
    void shouldFindAlertsThatTheBoardHasForgotten() throws Exception {
        AlertStory story = firing("pump-kept");
        takeOut();
        Ui.until("what is not watched is over", () -> now(story).latest().state() == AlertState.RESOLVED);
        board.clear();
        Ui.run(() -> {
            search().setText(story.latest().source());
            toggle("Search &All That Is Kept");
        });
        Ui.until("it is found", () -> board.find(story.id()).isPresent());
        Ui.until(
                "it is in the table",
                () -> alerts().shown().stream().anyMatch(one -> one.id().equals(story.id())));
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "history");
        Ui.run(() -> {
            toggle("Search &All That Is Kept");
            search().setText("");
        });
        Ui.until("it is forgotten", () -> board.find(story.id()).isEmpty());
    }

    private static AlertsView alerts() {
        return (AlertsView) Ui.page().findView(AlertsView.ID);
    }

    private static Text search() {
        return Ui.one(
                Ui.window().getShell(),
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getMessage().startsWith("Search:"));
    }

    private static void toggle(String text) {
        for (IContributionItem item :
                alerts().getViewSite().getActionBars().getMenuManager().getItems()) {
            if (item instanceof ActionContributionItem action
                    && action.getAction().getText().equals(text)) {
                action.getAction().setChecked(!action.getAction().isChecked());
                action.getAction().run();
            }
        }
    }

    @Test
    void shouldResolveByHandAndReopen() throws Exception {
        AlertStory story = firing("pump-resolve");
        select(story);
        Ui.command("org.tocsin.workbench.resolve");
        say("Resolve", "known");
        Ui.until("it is resolved", () -> now(story).latest().state() == AlertState.RESOLVED);
        assertEquals("resolved by hand (known)", now(story).remarks().words());
        Ui.command("org.eclipse.ui.edit.undo");
        Ui.until("it fires again", () -> now(story).latest().state() == AlertState.FIRING);
    }

    @Test
    void shouldMarkManyAtOnceAsFalseAlarms() throws Exception {
        AlertStory first = firing("pump-false-1");
        AlertStory second = firing("pump-false-2");
        Ui.run(() -> selection.select(List.of(first.id(), second.id())));
        Ui.command("org.tocsin.workbench.falseAlarm");
        say("False Alarm", "a drill");
        for (AlertStory story : List.of(first, second)) {
            Ui.until("it is over", () -> now(story).latest().state() == AlertState.RESOLVED);
            assertTrue(now(story).remarks().last(Remark.Kind.FALSE_ALARM).isPresent());
        }
    }
}
