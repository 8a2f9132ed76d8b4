package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Looks at the timeline as a person does who has many sources. */
class TimelineViewTest {

    private static final String TITLE = "Timeline";
    private static final String HELD = "Timeline (held)";

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final Highlight highlight = Ui.service(Highlight.class);
    private final SettingsStore store = Ui.service(SettingsStore.class);

    @BeforeEach
    void windowWithAlerts() {
        Ui.windowWithAlerts();
        Ui.until("a plot is drawn", () -> !plots().isEmpty());
    }

    @AfterEach
    void asItWas() {
        Ui.run(() -> {
            selection.select(List.of());
            highlight.pick(Optional.empty());
        });
        choose("By Metric");
        press(SWT.HOME);
        Ui.until("it follows", () -> timeline().getTitle().equals(TITLE));
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    private static IViewPart timeline() {
        return Ui.page().findView("org.tocsin.workbench.timeline");
    }

    private static List<Composite> plots() {
        return Ui.all(main(), Composite.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("PlotArea"))
                .toList();
    }

    private static Canvas bar(String type) {
        return Ui.call(() -> Ui.one(
                main(),
                Canvas.class,
                canvas -> canvas.getClass().getSimpleName().equals(type)));
    }

    private static Combo window() {
        return Ui.one(main(), Combo.class, combo -> combo.indexOf("5 min") >= 0);
    }

    private static void press(int key) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            plots().get(0).notifyListeners(SWT.KeyDown, event);
        });
    }

    private static void mouse(Canvas canvas, int type, int x, int y) {
        Ui.run(() -> {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            canvas.notifyListeners(type, event);
        });
    }

    /** Chooses what the menu of the view has under this name, in a menu below as well. */
    private static void choose(String label) {
        Ui.run(() -> {
            MenuManager menu = (MenuManager)
                    ((IViewSite) timeline().getSite()).getActionBars().getMenuManager();
            assertTrue(choose(menu, label), label);
        });
    }

    private static boolean choose(MenuManager menu, String label) {
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof MenuManager below && choose(below, label)) {
                return true;
            }
            if (item instanceof org.eclipse.jface.action.ActionContributionItem action
                    && action.getAction().getText().equals(label)) {
                action.getAction().setChecked(true);
                action.getAction().run();
                return true;
            }
        }
        return false;
    }

    private void dark(boolean dark) {
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme." + (dark ? "e4_dark" : "e4_default"), false));
        NatTable table = Ui.call(() -> Ui.one(main(), NatTable.class, any -> true));
        Ui.until("the theme is there", () -> (table.getParent().getBackground().getRGB().red < 128) == dark);
        Ui.drawn();
    }

    /** An alert that is worth a look: the last one in the table, which is the oldest. */
    private AlertStory oldest() {
        return Ui.call(
                () -> ((AlertsView) Ui.page().findView(AlertsView.ID)).shown().getLast());
    }

    @Test
    void shouldBringASourceForward() throws Exception {
        Ui.until("strips are there", () -> bar("StripBar").getSize().y > 0);
        Screenshots.take(main(), "timeline");
        AlertStory story = oldest();
        Ui.run(() -> selection.select(List.of(story.id())));
        Ui.until(
                "its source stands out",
                () -> highlight.source().equals(Optional.of(story.latest().source())));
        Ui.drawn();
        ScrolledComposite panels = Ui.call(() -> Ui.one(
                main(),
                ScrolledComposite.class,
                any -> Ui.all(any, Composite.class).containsAll(plots())));
        String metric = story.latest().main().metric();
        assertTrue(
                metric.equals("cpu") || metric.equals("silence") || Ui.call(() -> panels.getOrigin().y) > 0,
                "the panel of the alert is seen");
        Screenshots.take(main(), "timeline-highlight");
        dark(true);
        Screenshots.take(main(), "timeline-highlight-dark");
        dark(false);
    }

    @Test
    void shouldPickASourceInTheLegend() {
        Canvas legend = bar("LegendBar");
        mouse(legend, SWT.MouseMove, 90, 8);
        Ui.until("what is pointed at stands out", () -> highlight.source().isPresent());
        mouse(legend, SWT.MouseDown, 90, 8);
        mouse(legend, SWT.MouseExit, 0, 0);
        assertTrue(highlight.source().isPresent(), "it stays when it was picked");
        mouse(legend, SWT.MouseDown, 90, 8);
        assertFalse(highlight.source().isPresent(), "picked again it is let go");
    }

    @Test
    void shouldBringForwardWhatIsSelectedInTheFilter() {
        Tree tree = Ui.call(() -> Ui.one(main(), Tree.class, any -> any.getItemCount() == 2));
        String source = Ui.call(() -> {
            TreeItem item = tree.getItem(1).getItem(0);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
            return item.getText().split("  ")[0];
        });
        assertEquals(Optional.of(source), highlight.source());
        Ui.run(() -> {
            Event event = new Event();
            event.item = tree.getItem(0);
            tree.notifyListeners(SWT.Selection, event);
        });
        assertEquals(Optional.empty(), highlight.source(), "a box of detectors is no source");
    }

    @Test
    void shouldBeDividedBySource() throws Exception {
        int byMetric = Ui.call(() -> plots().size());
        choose("By Source");
        Ui.until("there are more panels", () -> plots().size() > byMetric);
        int bySource = Ui.call(() -> plots().size());
        assertEquals("BY_SOURCE", store.text("timeline.mode"), "the next start knows");
        Ui.drawn();
        Screenshots.take(main(), "timeline-by-source");
        dark(true);
        Screenshots.take(main(), "timeline-by-source-dark");
        dark(false);
        choose("Only Sources with Alerts");
        Ui.until("there are fewer panels", () -> plots().size() < bySource);
        choose("An Hour Ago");
        Ui.drawn();
        Screenshots.take(main(), "timeline-alerting");
        choose("Nothing");
    }

    @Test
    void shouldGoToAnAlertByKeyboard() throws Exception {
        AlertStory oldest = oldest();
        NatTable table = Ui.call(() -> Ui.one(main(), NatTable.class, any -> true));
        Ui.run(() -> selection.select(List.of(oldest.id())));
        Ui.run(() -> {
            table.setFocus();
            Event event = new Event();
            event.keyCode = SWT.ARROW_UP;
            table.notifyListeners(SWT.KeyDown, event);
        });
        Ui.until(
                "another alert is selected",
                () -> !selection.ids().isEmpty() && !selection.ids().get(0).equals(oldest.id()));
    }

    @Test
    void shouldHoldWhatIsOutsideTheWindowAndGoBackToLive() throws Exception {
        Ui.run(() -> {
            Combo window = window();
            window.select(0);
            window.notifyListeners(SWT.Selection, new Event());
        });
        Ui.until("a minute is seen", () -> window().getText().equals("1 min"));
        Ui.drawn();
        AlertStory story = oldest();
        Ui.run(() -> selection.select(List.of(story.id())));
        Ui.until("it is held", () -> timeline().getTitle().equals(HELD));
        Ui.until("the length is told", () -> !window().getText().isEmpty());
        Ui.drawn();
        Screenshots.take(main(), "timeline-held");
        press('+');
        Ui.until("what is really seen is told", () -> window().getText().startsWith("≈"));
        Ui.run(() -> Ui.all(main(), ToolBar.class).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> item.getText().equals("Back to Live"))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        Ui.until("it follows", () -> timeline().getTitle().equals(TITLE));
        Ui.until("the window is as it was", () -> window().getText().equals("1 min"));
        Ui.run(() -> {
            Combo window = window();
            window.select(1);
            window.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void shouldReadAllValuesAtTheMouse() throws Exception {
        Ui.drawn();
        Composite plot = Ui.call(() -> plots().get(0));
        Ui.run(() -> {
            Event event = new Event();
            event.x = 200;
            event.y = 30;
            plot.notifyListeners(SWT.MouseMove, event);
        });
        Ui.until("the values are there", () -> Ui.display().getShells().length > 1);
        Ui.drawn();
        Screenshots.take(main(), "timeline-crosshair");
        Ui.run(() -> plot.notifyListeners(SWT.MouseExit, new Event()));
    }

    @Test
    void shouldSayWhatGoesOnWhereNothingIsSelected() throws Exception {
        Ui.run(() -> selection.select(List.of()));
        Ui.until(
                "Details says what goes on",
                () -> Ui.all(main(), Label.class).stream()
                        .anyMatch(label -> "overview".equals(label.getData("field"))
                                && label.getText().contains("source")));
        AlertStory resolved = Ui.call(() -> board.snapshot().stories().stream()
                .filter(story -> story.fired() && story.latest().state().over())
                .findFirst()
                .orElseThrow());
        Ui.run(() -> selection.select(List.of(resolved.id())));
        Ui.until(
                "what is now stands beside what was",
                () -> Ui.all(main(), Label.class).stream()
                        .anyMatch(label -> label.getText().startsWith("now ")));
        Ui.drawn();
        Screenshots.take(main(), "details-resolved");
    }

    @Test
    void shouldFitLargeScreensBySource() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(new Rectangle(0, 0, 1600, 1000)));
        choose("By Source");
        Ui.drawn();
        Screenshots.take(main(), "timeline-large");
    }
}
