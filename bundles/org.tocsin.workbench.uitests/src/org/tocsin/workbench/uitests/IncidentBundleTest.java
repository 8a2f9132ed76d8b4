package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.ReplayStatus.Phase;
import org.tocsin.workbench.internal.alerts.ReplayAlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.replay.ComparisonView;
import org.tocsin.workbench.internal.replay.RecordedIncidentView;
import org.tocsin.workbench.internal.replay.ReplayOpening;

/** Takes an incident along, as a person would, and opens it again. */
class IncidentBundleTest {

    private static final Schema SCHEMA = Schema.of(List.of(new Metric("cpu", "%")));
    private static final int SECONDS = 900;

    private final ReplayDesk desk = Ui.service(ReplayDesk.class);
    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final String source = "mill-" + System.nanoTime();
    private TestSource installed;

    @TempDir
    private Path folder;

    @BeforeEach
    void aMillThatWasTooHotForAWhile() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1440, 900));
        Ui.call(() -> PlatformUI.getWorkbench().showPerspective("org.tocsin.workbench.perspective", Ui.window()));
        Ui.service(Watch.class).start();
        long begin = Instant.now().minusSeconds(SECONDS).toEpochMilli();
        List<org.tocsin.api.event.Event> events = new ArrayList<>();
        for (int second = 0; second < SECONDS; second++) {
            boolean hot = second >= 300 && second < 600;
            events.add(
                    org.tocsin.api.event.Event.of(source, begin + 1_000L * second, SCHEMA, hot ? 99 : 40 + second % 3));
        }
        installed = new TestSource(source, events);
        Ui.until("its alert is over", () -> alert().isPresent());
        Ui.run(() -> Ui.service(AlertSelection.class)
                .select(List.of(alert().orElseThrow().id())));
    }

    @AfterEach
    void backToWhatIsWatched() {
        installed.close();
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        Ui.run(desk::close);
        Ui.call(() -> PlatformUI.getWorkbench().showPerspective("org.tocsin.workbench.perspective", Ui.window()));
    }

    private Optional<AlertStory> alert() {
        return board.snapshot().stories().stream()
                .filter(story -> story.latest().source().equals(source))
                .filter(story -> story.latest().check().equals("cpu-saturated"))
                .filter(story -> story.latest().state() == AlertState.RESOLVED)
                .findFirst();
    }

    private static void theme(String id) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false));
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    private static Text file(Shell wizard) {
        return Ui.one(wizard, Text.class, text -> "file".equals(text.getData("field")) && text.isVisible());
    }

    private static void file(Shell wizard, Path file) {
        Ui.run(() -> file(wizard).setText(file.toString()));
    }

    /** Chooses the radio button with this text. */
    private static void choose(Shell shell, String text) {
        Ui.run(() -> {
            Button chosen = Ui.one(
                    shell,
                    Button.class,
                    any -> any.isVisible() && any.getText().replace("&", "").startsWith(text));
            for (Control other : chosen.getParent().getChildren()) {
                if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
                    button.setSelection(button == chosen);
                }
            }
            chosen.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The popup that says so, once it does. */
    private static Link exported() {
        Ui.until("a link leads to it", () -> links().size() > 0);
        return Ui.call(() -> links().getFirst());
    }

    private static List<Link> links() {
        return Arrays.stream(Ui.display().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible())
                .flatMap(shell -> Ui.all(shell, Link.class).stream())
                .filter(link -> "exported-links".equals(link.getData("field")))
                .toList();
    }

    private static void follow(Link link, String where) {
        Ui.display().asyncExec(() -> {
            Event event = new Event();
            event.text = where;
            link.notifyListeners(SWT.Selection, event);
        });
    }

    private Replay opened() {
        Ui.until("it is open", () -> desk.current().isPresent());
        Replay replay = desk.current().orElseThrow();
        Ui.until("it is at its end", () -> replay.status().phase() == Phase.ENDED);
        return replay;
    }

    @Test
    void shouldOpenAgainWhatItExported() throws Exception {
        AlertStory exported = alert().orElseThrow();
        Ui.command("org.tocsin.workbench.exportIncident");
        Shell wizard = Ui.dialog("Export");
        String proposed = Ui.call(() -> file(wizard).getText());
        assertTrue(proposed.contains("incident-" + source) && proposed.endsWith(".zip"), proposed);
        Path bundle = folder.resolve("taken.zip");
        file(wizard, folder.resolve("taken"));
        Ui.drawn();
        Screenshots.take(wizard, "export-incident");
        Ui.press(wizard, "Finish");
        Ui.until("the bundle is there", () -> Files.exists(bundle));
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertTrue(
                    zip.stream()
                            .map(ZipEntry::getName)
                            .collect(Collectors.toSet())
                            .containsAll(Set.of(
                                    "bundle.json",
                                    "summary.md",
                                    "alerts.csv",
                                    "alerts.jsonl",
                                    "events.csv",
                                    "rules.yaml",
                                    "models.md",
                                    "chart.svg",
                                    "chart.png")),
                    zip.stream().map(ZipEntry::getName).toList().toString());
            Path pictures =
                    Files.createDirectories(Path.of(System.getProperty("tocsin.screenshots", "target/screenshots")));
            byte[] chart = zip.getInputStream(zip.getEntry("chart.png")).readAllBytes();
            Files.write(pictures.resolve("bundle-chart.png"), chart);
        }
        Link link = exported();
        Ui.drawn();
        Screenshots.take(Ui.call(link::getShell), "exported");
        follow(link, "open");
        Replay replay = opened();
        Ui.until(
                "its perspective is there",
                () -> "Replay".equals(Ui.page().getPerspective().getLabel()));
        Ui.until(
                "the alert is found again",
                () -> Ui.page().findView(ReplayAlertsView.ID) instanceof ReplayAlertsView
                        && shown().stream()
                                .anyMatch(story -> story.latest().source().equals(source)
                                        && story.latest().check().equals("cpu-saturated")));
        assertTrue(
                replay.plan().input().bundle().orElseThrow().manifest().alerts().contains(exported.id()));
        Ui.call(() -> Ui.page().showView(RecordedIncidentView.ID));
        Ui.until("its summary is there", () -> summary().getText().contains("Severity: critical"));
        Ui.run(() -> assertTrue(table("recorded").getItemCount() > 0));
        Ui.drawn();
        Screenshots.take(main(), "bundle-opened");
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        Ui.drawn();
        Screenshots.take(main(), "bundle-opened-dark");
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        Ui.call(() -> Ui.page().showView(ComparisonView.ID));
        Ui.press(main(), "Compare with Recorded");
        Ui.until("it is compared", () -> words().stream().anyMatch(text -> text.contains(" stayed.")));
        Ui.drawn();
        Screenshots.take(main(), "bundle-compared");
        Ui.run(desk::close);
        Ui.until(
                "nothing of it is left",
                () -> !Files.exists(replay.plan().input().bundle().orElseThrow().folder()));
    }

    private static List<AlertStory> shown() {
        return ((ReplayAlertsView) Ui.page().findView(ReplayAlertsView.ID)).shown();
    }

    private static Text summary() {
        return Ui.one(main(), Text.class, text -> "summary".equals(text.getData("field")));
    }

    private static Table table(String field) {
        return Ui.one(main(), Table.class, any -> field.equals(any.getData("field")));
    }

    private static List<String> words() {
        return Ui.all(Ui.window().getShell(), Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void shouldAskWhatThenHowAndKeepChoicesWhereItFails() throws Exception {
        Ui.command("org.tocsin.workbench.exportAny");
        Shell wizard = Ui.dialog("Export");
        Ui.drawn();
        Screenshots.take(wizard, "export-what");
        choose(wizard, "Events");
        Ui.press(wizard, "Next >");
        Ui.until("it asks which", () -> titles(wizard).contains("Which sources"));
        choose(wizard, "Those of the selected alerts (1)");
        Path gone = Files.createDirectory(folder.resolve("gone"));
        file(wizard, gone.resolve("mill"));
        Ui.drawn();
        Screenshots.take(wizard, "export-events");
        Files.delete(gone);
        Ui.press(wizard, "Finish");
        String sentence = "mill.csv cannot be written: the folder " + gone + " does not exist.";
        Ui.until("it says why", () -> said(wizard).contains(sentence));
        Screenshots.take(wizard, "export-failed");
        assertEquals(gone.resolve("mill").toString(), Ui.call(() -> file(wizard).getText()));
        file(wizard, folder.resolve("mill.jsonl"));
        Ui.press(wizard, "Finish");
        Path events = folder.resolve("mill.csv");
        Ui.until("the file is there", () -> Files.exists(events));
        assertEquals(SECONDS + 1, Files.readAllLines(events).size());
        Ui.run(() -> new ReplayOpening(Ui.window()).open(List.of(events)));
        assertEquals(SECONDS, opened().survey().orElseThrow().events());
    }

    private static String titles(Shell shell) {
        return Ui.all(shell, org.eclipse.swt.widgets.Group.class).stream()
                .filter(Control::isVisible)
                .map(org.eclipse.swt.widgets.Group::getText)
                .collect(Collectors.joining("\n"));
    }

    private static String said(Shell shell) {
        return Ui.all(shell, Text.class).stream().map(Text::getText).collect(Collectors.joining("\n"))
                + Ui.all(shell, Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void shouldDrawTheTimelineAndWriteJsonLines() throws Exception {
        Ui.call(() -> Ui.page().showView("org.tocsin.workbench.timeline"));
        Ui.command("org.tocsin.workbench.exportAny");
        Shell wizard = Ui.dialog("Export");
        choose(wizard, "Timeline as picture");
        Ui.press(wizard, "Next >");
        Ui.until("it asks how", () -> titles(wizard).contains("Colours"));
        file(wizard, folder.resolve("seen"));
        Screenshots.take(wizard, "export-picture");
        Ui.press(wizard, "Finish");
        Path png = folder.resolve("seen.png");
        Ui.until("the picture is there", () -> Files.exists(png));
        ImageData picture = new ImageData(png.toString());
        assertEquals(2_800, picture.width);
        assertFalse(picture.height < 200);
        Path pictures = Path.of(System.getProperty("tocsin.screenshots", "target/screenshots"));
        Files.copy(png, pictures.resolve("timeline-picture.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        Ui.command("org.tocsin.workbench.export");
        Ui.until(
                "the wizard is open again",
                () -> Ui.shell("Export")
                        .filter(shell -> titles(shell).contains("Format"))
                        .isPresent());
        Shell alerts = Ui.dialog("Export");
        choose(alerts, "The selected ones");
        choose(alerts, "JSON Lines");
        Ui.until("the ending follows", () -> file(alerts).getText().endsWith(".jsonl"));
        file(alerts, folder.resolve("alerts.csv"));
        Ui.drawn();
        Screenshots.take(alerts, "export-alerts-dark");
        Ui.press(alerts, "Finish");
        Path lines = folder.resolve("alerts.jsonl");
        Ui.until("the file is there", () -> Files.exists(lines));
        assertEquals(
                alert().orElseThrow().transitions().size(),
                Files.readAllLines(lines).size());
    }
}
