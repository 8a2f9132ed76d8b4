package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.internal.alerts.AlertsView;

/** Drives the product as a person would, against the real engine, with the simulator running. */
class WorkbenchTest {

    private static final String[] VIEWS = {"timeline", "filter", "alerts", "details", "learning"};

    private final Watch watch = Ui.service(Watch.class);
    private final FilterChoice filter = Ui.service(FilterChoice.class);
    private final WorkbenchSettings settings = Ui.service(WorkbenchSettings.class);
    private final Installation installation = Ui.service(Installation.class);

    @BeforeEach
    void windowWithAlerts() {
        Ui.watchDemo();
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        watch.start();
        Ui.until("an alert is in the table", () -> alerts().shown().size() > 0);
    }

    @AfterEach
    void everythingTicked() {
        Ui.run(() -> filter.set(AlertFilter.NONE));
    }

    private static AlertsView alerts() {
        return (AlertsView) Ui.page().findView(AlertsView.ID);
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    @Test
    void shouldOpenEachView() throws Exception {
        for (String view : VIEWS) {
            Ui.call(() -> Ui.page().showView("org.tocsin.workbench." + view));
            Ui.run(() -> assertTrue(Ui.page().findView("org.tocsin.workbench." + view) != null, view));
        }
        Ui.run(() -> assertEquals("Tocsin", Ui.window().getShell().getText()));
        Screenshots.take(main(), "workbench");
    }

    @Test
    void shouldFollowTheTicksOfTheFilter() throws Exception {
        Ui.call(() -> Ui.page().showView("org.tocsin.workbench.filter"));
        Tree tree = Ui.call(() -> Ui.one(main(), Tree.class, any -> any.getItemCount() == 2));
        tick(tree, false);
        Ui.until("the table is empty", () -> alerts().shown().isEmpty());
        Screenshots.take(main(), "filtered");
        tick(tree, true);
        Ui.until("the table is full again", () -> alerts().shown().size() > 0);
    }

    private static void tick(Tree tree, boolean ticked) {
        Ui.run(() -> {
            TreeItem sources = tree.getItem(1);
            sources.setChecked(ticked);
            Event event = new Event();
            event.item = sources;
            event.detail = SWT.CHECK;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    private static Text field(Shell shell, String name) {
        return Ui.one(shell, Text.class, text -> name.equals(text.getData("field")));
    }

    @Test
    void shouldSetADetectorOnAPageMadeFromItsParameters() throws Exception {
        Ui.display()
                .asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                                Ui.window().getShell(), "org.tocsin.workbench.preferences.detectors.forest", null, null)
                        .open());
        Shell preferences = Ui.dialog("Preferences");
        Ui.run(() -> Ui.one(preferences, Text.class, text -> "trees".equals(text.getData("parameter")))
                .setText("x"));
        Screenshots.take(preferences, "detector-problem");
        Ui.run(() -> Ui.one(preferences, Text.class, text -> "trees".equals(text.getData("parameter")))
                .setText("120"));
        Screenshots.take(preferences, "detector");
        Ui.press(preferences, "Apply and Close");
        Ui.until(
                "the monitor works by it",
                () -> settings.monitor(installation.descriptors())
                        .detection()
                        .settings()
                        .equals(Map.of("forest", Map.of("trees", "120"))));
    }

    @Test
    void shouldExportWhatIsReadBack() throws Exception {
        Path file = Files.createTempDirectory("tocsin").resolve("alerts.csv");
        Ui.command("org.tocsin.workbench.export");
        Shell wizard = Ui.dialog("Export");
        Ui.run(() -> Ui.all(wizard, Text.class).stream()
                .filter(text -> "file".equals(text.getData("field")) && text.isVisible())
                .forEach(text -> text.setText(file.toString())));
        Screenshots.take(wizard, "export");
        Ui.press(wizard, "Finish");
        Ui.until("the file is there", () -> Files.exists(file));
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(file))) {
            List<String[]> rows = reader.readAll();
            assertEquals("timestamp", rows.get(0)[0]);
            assertTrue(rows.size() > 1);
            assertTrue(rows.stream().allMatch(row -> row.length == 17));
        }
    }

    @Test
    void shouldZoomMoveAndFollowAgain() {
        Ui.until(
                "a plot is drawn",
                () -> Ui.all(main(), Composite.class).stream().anyMatch(WorkbenchTest::plot));
        Composite plot = Ui.call(() -> Ui.one(main(), Composite.class, WorkbenchTest::plot));
        mouse(plot, SWT.MouseWheel, 0, 100, 3);
        Ui.until("it is held", () -> timeline().getTitle().equals("Timeline (held)"));
        String zoomed = Ui.call(() -> timeline().getTitleToolTip());
        mouse(plot, SWT.MouseDown, 2, 300, 1);
        mouse(plot, SWT.MouseMove, 0, 100, 0);
        mouse(plot, SWT.MouseUp, 2, 100, 1);
        Ui.until("it has moved", () -> !timeline().getTitleToolTip().equals(zoomed));
        Ui.run(() -> {
            Event home = new Event();
            home.keyCode = SWT.HOME;
            plot.notifyListeners(SWT.KeyDown, home);
        });
        Ui.until("it follows", () -> timeline().getTitle().equals("Timeline"));
    }

    private static boolean plot(Composite canvas) {
        return canvas.getClass().getSimpleName().equals("PlotArea");
    }

    private static IViewPart timeline() {
        return Ui.page().findView("org.tocsin.workbench.timeline");
    }

    private static void mouse(Composite plot, int type, int button, int x, int count) {
        Ui.run(() -> {
            Event event = new Event();
            event.button = button;
            event.x = x;
            event.y = 10;
            event.count = count;
            plot.notifyListeners(type, event);
        });
    }

    @Test
    void shouldPauseStopAndStartAgain() {
        Ui.until("it runs", () -> watch.state().value() == WatchState.RUNNING);
        Ui.command("org.tocsin.workbench.pause");
        Ui.until("it is paused", () -> watch.state().value() == WatchState.PAUSED);
        Ui.command("org.tocsin.workbench.stop");
        Ui.until("it is stopped", () -> watch.state().value() == WatchState.STOPPED);
        Ui.command("org.tocsin.workbench.start");
        Ui.until("it runs again", () -> watch.state().value() == WatchState.RUNNING);
    }

    @Test
    void shouldBeReadableInTheDark() throws Exception {
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        NatTable table = Ui.call(() -> Ui.one(main(), NatTable.class, any -> true));
        Ui.until("the table is dark", () -> table.getParent().getBackground().getRGB().red < 128);
        Ui.drawn();
        Screenshots.take(main(), "dark");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
        Ui.until("the table is bright", () -> table.getParent().getBackground().getRGB().red > 128);
        Ui.until("no words are in the colours of the dark", () -> paleWords().isEmpty());
        Ui.drawn();
        Screenshots.take(main(), "bright-again");
    }

    private List<String> paleWords() {
        return Ui.all(main(), Label.class).stream()
                .filter(label -> label.getForeground().getRGB().red > 160)
                .map(Label::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void shouldFitLargeScreens() throws Exception {
        Ui.run(() -> Ui.window().getShell().setBounds(new Rectangle(0, 0, 1600, 1000)));
        Ui.drawn();
        Screenshots.take(main(), "large");
    }
}
