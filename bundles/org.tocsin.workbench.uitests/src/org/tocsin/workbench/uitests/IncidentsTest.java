package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
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
import org.tocsin.workbench.internal.alerts.AlertRow;
import org.tocsin.workbench.internal.alerts.AlertRow.Kind;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.alerts.TableColumn;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Looks at incidents as a person would; the search leaves nothing but alerts that nothing else knows. */
class IncidentsTest {

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final Instant now = Instant.now();
    private final String quarry = "quarry-" + now.toEpochMilli();
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void threeAlertsOfOneQuarry() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        flat(false);
        focus(true);
        Ui.run(() -> selection.select(List.of()));
        Ui.run(() -> search().setText(quarry));
        Ui.until("no alert is left", () -> rows().isEmpty());
        alert(quarry, "water", Severity.MAJOR);
        alert(quarry, "dust", Severity.CRITICAL);
        alert(quarry, "noise", Severity.WARNING);
        Ui.until(
                "the incident is there",
                () -> kinds().equals(List.of(Kind.CLOSED)) && head().parts().size() == 3);
    }

    @AfterEach
    void calm() {
        flat(false);
        focus(true);
        Ui.run(() -> search().setText(""));
    }

    /** Of a rule and a metric of this test only, or it would join the incident of another. */
    private void alert(String source, String metric, Severity severity) {
        String id = source + "/" + metric;
        ids.add(id);
        Instant time = now.plusMillis(ids.size());
        board.add(new Alert(
                id,
                time,
                AlertState.FIRING,
                time,
                severity,
                new Alert.Subject(source, DetectorKind.RULE, "rule", metric + "-of-" + quarry),
                new Alert.Evidence(
                        9,
                        5,
                        "too much " + metric,
                        List.of(new Contribution(metric + " of " + quarry, 9, ExpectedRange.atMost(5), 1))),
                Optional.empty()));
    }

    private static AlertsView alerts() {
        return (AlertsView) Ui.page().findView(AlertsView.ID);
    }

    private static List<AlertRow> rows() {
        return alerts().rows();
    }

    private static List<Kind> kinds() {
        return rows().stream().map(AlertRow::kind).toList();
    }

    private static org.tocsin.workbench.core.incident.JointAlerts head() {
        return rows().getFirst().incident();
    }

    private static String text(int row, TableColumn column) {
        return Ui.call(() -> rows().get(row).text(column));
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    private static Text search() {
        return Ui.one(
                Ui.window().getShell(),
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getMessage().startsWith("Search:"));
    }

    private static NatTable table() {
        return Ui.one(Ui.window().getShell(), NatTable.class, any -> true);
    }

    private static void flat(boolean flat) {
        Ui.run(() -> {
            IAction toggle = Arrays.stream(alerts().getViewSite()
                            .getActionBars()
                            .getToolBarManager()
                            .getItems())
                    .filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction())
                    .filter(action -> action.getText().replace("&", "").equals("Flat"))
                    .findFirst()
                    .orElseThrow();
            toggle.setChecked(flat);
            toggle.run();
        });
    }

    /** The window has the focus from now on, or has lost it. */
    private static void focus(boolean focused) {
        Ui.run(() -> Ui.window().getShell().notifyListeners(focused ? SWT.Activate : SWT.Deactivate, new Event()));
    }

    private static void key(int code) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = code;
            table().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void shouldShowWhatBeganTogetherAsOne() {
        assertTrue(text(0, TableColumn.SEVERITY).startsWith("▸ 3 "), text(0, TableColumn.SEVERITY));
        assertTrue(text(0, TableColumn.SEVERITY).endsWith("critical"));
        assertEquals("3 open", text(0, TableColumn.STATE));
        assertEquals("3 alerts on " + quarry + ": too much dust", text(0, TableColumn.MESSAGE));
        assertEquals("3 metrics", text(0, TableColumn.METRIC));
        assertEquals("", text(0, TableColumn.VALUE));
        assertEquals(3, Ui.call(() -> alerts().shown().size()));
    }

    @Test
    void shouldOpenAndCloseByKeyboard() throws Exception {
        Ui.run(() -> selection.select(ids));
        Ui.drawn();
        key(SWT.ARROW_RIGHT);
        Ui.until(
                "its alerts have rows, the oldest first",
                () -> kinds().equals(List.of(Kind.OPEN, Kind.PART, Kind.PART, Kind.PART))
                        && rows().stream().skip(1).map(AlertRow::id).toList().equals(ids));
        assertEquals(Set.copyOf(ids), Set.copyOf(selection.ids()));
        Ui.drawn();
        Screenshots.take(main(), "incidents");
        key(SWT.ARROW_DOWN);
        Ui.until("one of them is selected", () -> selection.ids().equals(List.of(ids.getFirst())));
        key(SWT.ARROW_LEFT);
        Ui.until("it is closed", () -> kinds().equals(List.of(Kind.CLOSED)));
        Ui.until("all of it is selected", () -> Set.copyOf(selection.ids()).equals(Set.copyOf(ids)));
        key(SWT.CR);
        Ui.until("it is open", () -> kinds().contains(Kind.OPEN));
        key(SWT.CR);
        Ui.until("it is closed again", () -> kinds().equals(List.of(Kind.CLOSED)));
    }

    @Test
    void shouldOpenByAClickOnItsSign() {
        Ui.run(() -> {
            for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                Event event = new Event();
                event.x = 40;
                event.y = 24 + 12;
                event.button = 1;
                event.count = 1;
                table().notifyListeners(type, event);
            }
        });
        Ui.until("its alerts have rows", () -> kinds().contains(Kind.OPEN));
        Ui.until("all of it is selected", () -> Set.copyOf(selection.ids()).equals(Set.copyOf(ids)));
    }

    @Test
    void shouldKeepAnIncidentSelectedThatAnotherAlertJoins() {
        Ui.run(() -> selection.select(ids));
        Ui.drawn();
        alert(quarry, "heat", Severity.MAJOR);
        Ui.until("it has another alert", () -> head().parts().size() == 4);
        Ui.until("that is selected as well", () -> Set.copyOf(selection.ids()).equals(Set.copyOf(ids)));
        assertEquals(List.of(Kind.CLOSED), Ui.call(IncidentsTest::kinds));
    }

    @Test
    void shouldGoToAnAlertThatIsPickedElsewhere() {
        Ui.run(() -> selection.select(List.of(ids.get(1))));
        Ui.until("its incident is open", () -> kinds().contains(Kind.OPEN));
        assertEquals(List.of(ids.get(1)), selection.ids());
    }

    @Test
    void shouldShowAlertsFlat() throws Exception {
        flat(true);
        Ui.until("each has a row", () -> kinds().equals(List.of(Kind.ALONE, Kind.ALONE, Kind.ALONE)));
        Ui.drawn();
        Screenshots.take(main(), "incidents-flat");
        flat(false);
        Ui.until("they are one again", () -> kinds().equals(List.of(Kind.CLOSED)));
    }

    @Test
    void shouldMarkWhatNobodyHasLookedAt() throws Exception {
        focus(false);
        alert(quarry, "gas", Severity.MAJOR);
        Ui.until("it has come", () -> head().parts().size() == 4);
        Ui.run(() -> selection.select(List.of(ids.getFirst())));
        Ui.until("its row is there", () -> rows().size() == 5);
        Ui.until("it is marked", () -> rows().getLast().fresh());
        assertEquals("● major", text(4, TableColumn.SEVERITY));
        assertTrue(text(0, TableColumn.SEVERITY).startsWith("▾ 4 ● "));
        Ui.drawn();
        focus(false);
        Screenshots.take(main(), "incidents-new");
        focus(true);
        Ui.until("it is new no longer", () -> !rows().getLast().fresh());
        assertEquals("major", text(4, TableColumn.SEVERITY));
        assertFalse(Ui.call(() -> rows().getFirst().fresh()));
    }

    @Test
    void shouldCopyAnIncidentAsText() {
        Ui.run(() -> selection.select(ids));
        Ui.command("org.tocsin.workbench.copyMessage");
        Ui.until("it is copied", () -> copied().lines().count() == 4);
        Ui.run(() -> {
            assertTrue(copied().startsWith("CRITICAL 3 alerts on " + quarry + ": too much dust. Since "), copied());
            assertTrue(copied().contains("\n    WARNING " + quarry + ": too much noise. Since "), copied());
            assertTrue(copied().endsWith(" so far, firing."), copied());
        });
    }

    @Test
    void shouldCopyTheSelectedAlertByTheUsualKeyOfTheTable() {
        Ui.run(() -> selection.select(List.of(ids.get(1))));
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        Ui.run(() -> table().setFocus());
        Ui.command("org.eclipse.ui.edit.copy");
        Ui.until("it is copied", () -> copied().startsWith("CRITICAL " + quarry + ": too much dust. Since "));
    }

    private static String copied() {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
