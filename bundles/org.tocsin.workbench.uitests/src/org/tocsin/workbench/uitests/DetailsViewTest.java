package org.tocsin.workbench.uitests;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Reads what stands in Details of an alert. */
class DetailsViewTest {

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);

    @BeforeEach
    void windowWithAlerts() {
        Ui.windowWithAlerts();
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    @Test
    void shouldShowDetailsOfTheAlertThatIsClicked() throws Exception {
        click(Ui.call(() -> Ui.one(main(), NatTable.class, any -> true)), 200, 24 + 12);
        Ui.until("an alert is picked", () -> !selection.ids().isEmpty());
        AlertStory story = board.snapshot().find(selection.ids().get(0)).orElseThrow();
        Ui.until(
                "its message is in Details",
                () -> Ui.all(main(), Label.class).stream()
                        .anyMatch(
                                label -> label.getText().equals(story.message().replace("&", "&&"))));
        Screenshots.take(main(), "details");
    }

    @Test
    void shouldRemoveTheDemoAndBringItBackByALink() {
        Ui.run(() -> selection.select(List.of()));
        Ui.until(
                "it can be removed",
                () -> Ui.all(main(), Link.class).stream()
                        .anyMatch(link -> link.getText().contains("<a>Remove the demo</a>")));
        Ui.run(() -> demoLink().notifyListeners(SWT.Selection, new Event()));
        Ui.until("it can be watched", () -> demoLink().getText().contains("<a>Watch a demo</a>"));
        Ui.until(
                "none of it is open",
                () -> board.snapshot().stories().stream()
                        .noneMatch(
                                story -> story.open() && story.latest().source().startsWith("DEMO ")));
        Ui.run(() -> demoLink().notifyListeners(SWT.Selection, new Event()));
        Ui.until("it can be removed again", () -> demoLink().getText().contains("<a>Remove the demo</a>"));
    }

    private static Link demoLink() {
        return Ui.one(Ui.window().getShell(), Link.class, link -> "demo".equals(link.getData("field")));
    }

    private static void click(NatTable table, int x, int y) {
        Ui.run(() -> {
            for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                Event event = new Event();
                event.x = x;
                event.y = y;
                event.button = 1;
                event.count = 1;
                table.notifyListeners(type, event);
            }
        });
    }

    @Test
    void shouldSayHowRareTheNewestEventIsWhileAnAlertIsOpen() throws Exception {
        Ui.until("how rare it is stands in Details", () -> {
            pickOpenEnsembleAlert();
            return rarity().map(label -> label.getText().contains("one event in "))
                    .orElse(false);
        });
        Ui.run(() -> rarity().ifPresent(DetailsViewTest::scrollTo));
        Ui.drawn();
        Screenshots.take(main(), "details-rarity");
    }

    @Test
    void shouldShowTheEventsAroundAnAlertAndLeadToWhatElseHappened() throws Exception {
        Ui.until("the events around an alert of now are in a table, and others beside them", () -> {
            pickOpenEnsembleAlert();
            return events().filter(table -> table.isVisible() && table.getItemCount() > 0)
                            .isPresent()
                    && companion().isPresent();
        });
        Ui.run(() -> events().ifPresent(DetailsViewTest::scrollTo));
        Ui.drawn();
        Screenshots.take(main(), "details-events");
        Ui.run(() -> companion().ifPresent(DetailsViewTest::scrollTo));
        Ui.drawn();
        Screenshots.take(main(), "details-companions");
        List<String> before = selection.ids();
        Ui.run(() -> companion().ifPresent(link -> link.notifyListeners(SWT.Selection, new Event())));
        Ui.until(
                "another alert is selected",
                () -> !selection.ids().isEmpty() && !selection.ids().equals(before));
    }

    @Test
    void shouldLeadFromALearnedAlertToWhatWasLearned() {
        Ui.until("it can be followed", () -> {
            pickOpenEnsembleAlert();
            return learnedLink().isPresent();
        });
        String source =
                board.find(selection.ids().getFirst()).orElseThrow().latest().source();
        Ui.run(() -> {
            Event event = new Event();
            event.text = "OPEN_MODEL";
            learnedLink().ifPresent(link -> link.notifyListeners(SWT.Selection, event));
        });
        Ui.until(
                "the source and the detector are chosen",
                () -> chosen("source").equals(source) && chosen("detector").startsWith("Ensemble"));
    }

    private static Optional<Link> learnedLink() {
        return Ui.all(main(), Link.class).stream()
                .filter(link -> link.getText().contains("OPEN_MODEL"))
                .findFirst();
    }

    private static String chosen(String field) {
        return Ui.all(main(), Combo.class).stream()
                .filter(combo -> field.equals(combo.getData("field")))
                .map(Combo::getText)
                .findFirst()
                .orElse("");
    }

    private static Optional<Table> events() {
        return Ui.all(main(), Table.class).stream()
                .filter(table -> "events".equals(table.getData("field")))
                .findFirst();
    }

    private static Optional<Link> companion() {
        return Ui.all(main(), Composite.class).stream()
                .filter(pane -> "companions".equals(pane.getData("field")))
                .flatMap(pane -> Ui.all(pane, Link.class).stream())
                .findFirst();
    }

    private static Optional<Label> rarity() {
        return Ui.all(main(), Label.class).stream()
                .filter(label -> "rarity".equals(label.getData("field")))
                .findFirst();
    }

    private static void scrollTo(Control control) {
        Composite parent = control.getParent();
        while (!(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        ((ScrolledComposite) parent).showControl(control);
    }

    /** Some alert ends before the other is picked, so the newest that is open is picked again where it has ended. */
    private void pickOpenEnsembleAlert() {
        Optional<AlertStory> picked = selection.ids().stream()
                .findFirst()
                .flatMap(id -> board.snapshot().find(id));
        if (picked.filter(DetailsViewTest::openInEnsemble).isEmpty()) {
            board.snapshot().stories().stream()
                    .filter(DetailsViewTest::openInEnsemble)
                    .findFirst()
                    .ifPresent(story -> selection.select(List.of(story.id())));
        }
    }

    private static boolean openInEnsemble(AlertStory story) {
        return story.open() && story.live() && story.latest().detector().equals("ensemble");
    }
}
