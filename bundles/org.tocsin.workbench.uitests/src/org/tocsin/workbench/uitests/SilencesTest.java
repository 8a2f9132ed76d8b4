package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
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
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.silence.NamePattern;
import org.tocsin.workbench.core.silence.Once;
import org.tocsin.workbench.core.silence.SilenceBook;
import org.tocsin.workbench.core.silence.SilenceEntry;
import org.tocsin.workbench.core.silence.SilenceSchedule;
import org.tocsin.workbench.core.silence.SilenceScope;
import org.tocsin.workbench.core.silence.Weekly;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Silences alerts as a person would; the alerts are of sources that nothing else knows. */
class SilencesTest {

    private static final String VIEW = "org.tocsin.workbench.silences";

    private final Watch watch = Ui.service(Watch.class);
    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final SilenceBook book = Ui.service(SilenceBook.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);

    @BeforeEach
    void threeAlertsAndNoSilence() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        watch.start();
        Ui.call(() -> Ui.page().showView(VIEW));
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        forgetAll();
        alert("pump-a", "pump-1", Severity.MAJOR);
        alert("pump-b", "pump-2", Severity.WARNING);
        alert("kiln-a", "kiln-1", Severity.CRITICAL);
        Ui.until("all are in the table", () -> shown().containsAll(List.of("pump-a", "pump-b", "kiln-a")));
    }

    @AfterEach
    void forgetAll() {
        Ui.run(() -> showSilenced(false));
        book.delete(book.entries().stream().map(entry -> entry.silence().id()).toList());
    }

    private void alert(String id, String source, Severity severity) {
        Instant now = Instant.now();
        board.add(new Alert(
                id,
                now,
                AlertState.FIRING,
                now,
                severity,
                new Alert.Subject(source, DetectorKind.RULE, "rule", "pressure-low"),
                new Alert.Evidence(
                        1,
                        1,
                        "Pressure of " + source + " is low",
                        List.of(new Contribution("pressure", 1, ExpectedRange.atMost(9), 1))),
                Optional.empty()));
    }

    private static AlertsView alerts() {
        return (AlertsView) Ui.page().findView(AlertsView.ID);
    }

    private static List<String> shown() {
        return alerts().shown().stream().map(AlertStory::id).toList();
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    private static IAction action(IViewPart view, String text) {
        return Arrays.stream(
                        view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static void showSilenced(boolean shown) {
        IAction toggle = action(alerts(), "Show Silenced");
        if (toggle.isChecked() != shown) {
            toggle.setChecked(shown);
            toggle.run();
        }
    }

    private static SilenceScope source(String pattern) {
        return new SilenceScope(NamePattern.of(pattern), NamePattern.ANY, NamePattern.ANY, Set.of(), "");
    }

    private static SilenceSchedule fromNow(Duration length) {
        return Once.from(Instant.now(), length);
    }

    private static boolean says(String words) {
        return Ui.all(main(), Label.class).stream()
                .anyMatch(label -> !label.isDisposed() && label.getText().contains(words));
    }

    private static Optional<CLabel> badge() {
        return Ui.all(main(), CLabel.class).stream()
                .filter(label -> label.getText().contains("silence"))
                .findFirst();
    }

    /** What the status line says of silences; empty if it says nothing. */
    private static String told() {
        return badge().map(CLabel::getText).orElse("");
    }

    private static Table silences() {
        return Ui.one(main(), Table.class, table -> "silences".equals(table.getData("field")));
    }

    private SilenceEntry only() {
        assertEquals(1, book.entries().size());
        return book.entries().get(0);
    }

    private static Text field(Shell dialog, String name) {
        return Ui.one(dialog, Text.class, text -> name.equals(text.getData("field")));
    }

    private static void choose(Shell dialog, String name) {
        Ui.run(() -> {
            for (Button button : Ui.all(dialog, Button.class)) {
                if ((button.getStyle() & SWT.RADIO) != 0) {
                    button.setSelection(name.equals(button.getData("field")));
                }
            }
            Ui.one(dialog, Button.class, button -> name.equals(button.getData("field")))
                    .notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void shouldSilenceTheSelectedAlertsWithTheDialog() throws Exception {
        Ui.run(() -> selection.select(List.of("pump-a", "pump-b")));
        Ui.command("org.tocsin.workbench.silence");
        Shell dialog = Ui.dialog("New Silence");
        Ui.run(() -> {
            assertEquals("pump-1, pump-2", field(dialog, "source").getText());
            assertEquals("pressure-low", field(dialog, "rule").getText());
        });
        Ui.until("it says what it would do", () -> effect(dialog).startsWith("Matches 2 of the "));
        Ui.run(() -> field(dialog, "source").setText("pump-*"));
        Ui.run(() -> field(dialog, "reason").setText("Pumps are being replaced"));
        Ui.drawn();
        Screenshots.take(dialog, "silence-dialog");
        Ui.press(dialog, "Silence");
        Ui.until("both are gone", () -> !shown().contains("pump-a") && !shown().contains("pump-b"));
        Ui.run(() -> assertTrue(shown().contains("kiln-a")));
        assertEquals("Pumps are being replaced", only().silence().reason());
        Ui.until("the line above the table says so", () -> says(", 2 silenced"));
        Ui.until(
                "the status line says so",
                () -> told().equals("2 silenced")
                        && badge().orElseThrow()
                                .getToolTipText()
                                .startsWith("1 silence hides 2 alerts that are open."));
        assertTrue(board.snapshot().find("pump-a").orElseThrow().open());
    }

    @Test
    void shouldBeReachedByKeys() {
        assertEquals("Shift+Ctrl+M", key("org.tocsin.workbench.silence"));
        IBindingService bindings = Ui.service(IBindingService.class);
        Ui.run(() -> assertTrue(Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding ->
                        binding.getParameterizedCommand().getParameterMap().containsValue(VIEW))
                .anyMatch(binding -> binding.getTriggerSequence().format().equals("Alt+7"))));
    }

    private static String key(String command) {
        return Ui.call(() -> String.valueOf(
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command)));
    }

    @Test
    void shouldBeReadableInTheDark() throws Exception {
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        book.add(source("pump-*"), fromNow(Duration.ofHours(4)), "Pumps are being replaced", "ada");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        Ui.call(() -> Ui.page().showView(VIEW));
        Ui.until(
                "it is listed on a dark ground",
                () -> silences().isVisible() && silences().getBackground().getRGB().red < 128);
        Ui.drawn();
        Screenshots.take(main(), "silences-dark");
        pick();
        press(Ui.call(() -> Ui.page().showView(VIEW)), "Edit…");
        Shell dialog = Ui.dialog("Edit Silence");
        Ui.run(() -> field(dialog, "until").setText("tomorrow"));
        Ui.drawn();
        Screenshots.take(dialog, "silence-dark");
        Ui.close(dialog);
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
        Ui.until("it is bright again", () -> silences().getBackground().getRGB().red > 128);
    }

    private static String effect(Shell dialog) {
        return Ui.one(dialog, Label.class, label -> "effect".equals(label.getData("field")))
                .getText();
    }

    @Test
    void shouldMarkSilencedAlertsWhereTheyAreShown() throws Exception {
        book.add(source("pump-*"), fromNow(Duration.ofHours(1)), "", "ada");
        Ui.until("they are gone", () -> !shown().contains("pump-a"));
        Ui.run(() -> showSilenced(true));
        Ui.until("they are there again", () -> shown().containsAll(List.of("pump-a", "pump-b")));
        NatTable table = Ui.call(() -> Ui.one(main(), NatTable.class, any -> true));
        Ui.run(() -> selection.select(List.of("pump-a")));
        Ui.until("a word says so", () -> states(table).contains("silenced, firing"));
        Ui.drawn();
        Screenshots.take(main(), "silences-shown");
    }

    private static List<String> states(NatTable table) {
        return java.util.stream.IntStream.range(1, table.getRowCount())
                .mapToObj(row -> String.valueOf(table.getDataValueByPosition(1, row)))
                .toList();
    }

    @Test
    void shouldShowAnOpenAlertAgainWhenItsSilenceEnds() {
        book.add(source("kiln-1"), fromNow(Duration.ofSeconds(3)), "", "ada");
        Ui.until("it is gone", () -> !shown().contains("kiln-a"));
        Ui.until("it is there again", () -> shown().contains("kiln-a"));
        assertFalse(only().silence().schedule().holds(Instant.now()));
        Ui.until("the status line is quiet", () -> told().isEmpty());
    }

    @Test
    void shouldListSilencesWithWhatTheyHide() throws Exception {
        IViewPart view = Ui.call(() -> Ui.page().showView(VIEW));
        Ui.until("an empty view says what to do", () -> says("No silences."));
        Ui.drawn();
        Screenshots.take(main(), "silences-empty");
        book.add(source("pump-*"), fromNow(Duration.ofHours(4)), "Pumps are being replaced", "ada");
        book.add(source("kiln-1"), fromNow(Duration.ofMinutes(8)), "Known, looked at", "grace");
        book.add(source("lamp-*"), Once.from(Instant.now().minusSeconds(600), Duration.ofMinutes(5)), "", "ada");
        book.add(
                new SilenceScope(
                        NamePattern.ANY,
                        NamePattern.ANY,
                        NamePattern.of("disk-*"),
                        Set.of(Severity.INFO, Severity.WARNING),
                        "backup"),
                new Weekly(
                        Set.of(
                                Instant.now()
                                        .atZone(ZoneId.of("UTC"))
                                        .getDayOfWeek()
                                        .plus(2),
                                DayOfWeek.SUNDAY),
                        LocalTime.of(22, 0),
                        Duration.ofHours(6),
                        ZoneId.of("Europe/Berlin")),
                "Nightly backup",
                "ada");
        Ui.until("all are listed", () -> silences().getItemCount() == 4);
        Ui.until(
                "what they hide is counted",
                () -> row("source pump-*").contains("2") && row("source kiln-1").contains("ends soon"));
        Ui.run(() -> assertTrue(
                row("source lamp-*").contains("ended"), row("source lamp-*").toString()));
        Ui.run(() -> assertTrue(
                row("rule disk-*, severity info or warning, text “backup”").contains("waiting")));
        Ui.run(() -> silences().select(0));
        Ui.drawn();
        Screenshots.take(main(), "silences");
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1600, 1000));
        Ui.until("there is room for a sentence", () -> told().equals("2 silences hide 3 alerts"));
        Ui.drawn();
        Screenshots.take(main(), "silences-large");
        Ui.run(() -> badge().orElseThrow().notifyListeners(SWT.MouseUp, new Event()));
        Ui.until("a click on it shows them", () -> Ui.page().isPartVisible(view));
    }

    /** The texts of the row that hides this. */
    private static List<String> row(String hides) {
        return Arrays.stream(silences().getItems())
                .filter(item -> item.getText(1).equals(hides))
                .findFirst()
                .map(item -> java.util.stream.IntStream.range(0, silences().getColumnCount())
                        .mapToObj(item::getText)
                        .toList())
                .orElse(List.of());
    }

    @Test
    void shouldExtendEditEndAndDelete() throws Exception {
        IViewPart view = Ui.call(() -> Ui.page().showView(VIEW));
        String id = book.add(source("pump-*"), fromNow(Duration.ofMinutes(30)), "", "ada")
                .id();
        pick();
        press(view, "Extend by 1 h");
        Ui.until(
                "it is longer",
                () -> only().silence().schedule().holds(Instant.now().plusSeconds(5_000)));
        pick();
        press(view, "Edit…");
        Shell dialog = Ui.dialog("Edit Silence");
        choose(dialog, "WEEKLY");
        Ui.run(() -> field(dialog, "start").setText("25:00"));
        Ui.run(() -> field(dialog, "source").setText(""));
        Ui.until(
                "it says what is wrong",
                () -> problems(dialog)
                        .equals(List.of(
                                "Say what to hide: fill in at least one of these.",
                                "Enter the time of day when it begins, such as 22:00.")));
        Ui.drawn();
        Screenshots.take(dialog, "silence-problem");
        Ui.run(() -> assertFalse(
                Ui.one(dialog, Button.class, button -> button.getText().equals("Save"))
                        .isEnabled()));
        Ui.run(() -> field(dialog, "start").setText("22:00"));
        Ui.run(() -> field(dialog, "source").setText("pump-1"));
        Ui.drawn();
        Screenshots.take(dialog, "silence-weekly");
        choose(dialog, "HOUR");
        Ui.press(dialog, "Save");
        Ui.until("the other pump is seen", () -> shown().contains("pump-b") && !shown().contains("pump-a"));
        assertEquals(id, only().silence().id());
        pick();
        press(view, "End Now");
        Ui.until("both pumps are seen", () -> shown().contains("pump-a"));
        pick();
        press(view, "Delete");
        Shell question = Ui.dialog("Delete Silences");
        Ui.press(question, "Yes");
        Ui.until("there is none", () -> book.entries().isEmpty() && says("No silences."));
    }

    private static List<String> problems(Shell dialog) {
        return Ui.all(dialog, Label.class).stream()
                .filter(label -> "problem".equals(label.getData("field")))
                .map(Label::getText)
                .toList();
    }

    private static void pick() {
        Ui.until("it is listed", () -> silences().isVisible() && silences().getItemCount() == 1);
        Ui.run(() -> {
            silences().setFocus();
            silences().select(0);
            Event event = new Event();
            event.item = silences().getItem(0);
            silences().notifyListeners(SWT.Selection, event);
        });
    }

    private static void press(IViewPart view, String text) {
        Ui.until("'" + text + "' can be pressed", () -> action(view, text).isEnabled());
        Ui.display().asyncExec(() -> action(view, text).run());
    }
}
