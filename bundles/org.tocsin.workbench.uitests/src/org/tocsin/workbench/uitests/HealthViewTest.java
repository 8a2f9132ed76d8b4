package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Verdict;

/** Looks at how the pipeline is doing, as an engineer would who wonders whether it keeps up. */
class HealthViewTest {

    private static final String ID = "org.tocsin.workbench.health";

    @BeforeEach
    void view() {
        Ui.windowWithAlerts();
        Ui.call(() -> Ui.page().showView(ID));
        Ui.until("figures are seen", () -> figures().getItemCount() > 0);
    }

    private static Shell main() {
        return Ui.window().getShell();
    }

    private static Table figures() {
        return Ui.one(main(), Table.class, table -> "figures".equals(table.getData("field")));
    }

    private static Table plugIns() {
        return Ui.one(main(), Table.class, table -> "plugIns".equals(table.getData("field")));
    }

    private static Optional<TableItem> row(Table table, String name) {
        return Arrays.stream(table.getItems())
                .filter(item -> item.getText(0).equals(name))
                .findFirst();
    }

    @Test
    void shouldSayWhatFlowsAndWhatEachDetectorCosts() throws Exception {
        Ui.until(
                "a detector has judged events of late",
                () -> row(plugIns(), "Ensemble")
                        .filter(item -> item.getText(4).endsWith("s")
                                && !item.getText(3).equals("0"))
                        .isPresent());
        Ui.until(
                "events are counted",
                () -> row(figures(), "Events a second")
                        .filter(item -> !item.getText(1).equals("0"))
                        .isPresent());
        assertTrue(Ui.call(() -> row(plugIns(), "csv").isPresent() || plugIns().getItemCount() > 5));
        Screenshots.take(Ui.call(HealthViewTest::main), "health");
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        Ui.until("it is dark", () -> figures().getParent().getBackground().getRGB().red < 128);
        Ui.drawn();
        Screenshots.take(Ui.call(HealthViewTest::main), "health-dark");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
    }

    @Test
    void shouldGiveADetectorThatIsPausedAnotherChance() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        Detector moody = event -> {
            if (broken.get()) {
                throw new IllegalStateException("on purpose");
            }
            return Verdict.NORMAL;
        };
        DetectorFactory factory = (source, settings) -> List.of(Check.of(moody, "moody"));
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(
                DetectorDescriptor.PROPERTY,
                new DetectorDescriptor(
                        "moody",
                        "Moody",
                        "Made up by a test.",
                        DetectorKind.ML,
                        "a test",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        ServiceRegistration<DetectorFactory> installed = FrameworkUtil.getBundle(HealthViewTest.class)
                .getBundleContext()
                .registerService(DetectorFactory.class, factory, properties);
        try {
            Ui.until(
                    "it is paused and stands first",
                    () -> plugIns().getItem(0).getText(0).equals("Moody")
                            && plugIns().getItem(0).getText(1).equals("paused"));
            assertTrue(Ui.call(() -> plugIns().getItem(0).getText(7)).contains("threw IllegalStateException"));
            Screenshots.take(Ui.call(HealthViewTest::main), "health-paused");
            broken.set(false);
            Ui.command("org.tocsin.workbench.resumeDetectors");
            Ui.until(
                    "it is asked again",
                    () -> row(plugIns(), "Moody")
                            .filter(item -> !item.getText(1).equals("paused"))
                            .isPresent());
        } finally {
            installed.unregister();
        }
    }

    @Test
    void shouldCopyWhatItShows() {
        Ui.run(() -> figures().setFocus());
        Ui.command("org.eclipse.ui.edit.copy");
        Ui.until("the figures can be pasted", () -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            try {
                return clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                        && text.startsWith("Figure\tNow")
                        && text.contains("\nLag\t");
            } finally {
                clipboard.dispose();
            }
        });
    }

    @Test
    void shouldOpenFromTheStatusLine() {
        Ui.run(() -> Ui.page().hideView(Ui.page().findView(ID)));
        CLabel rate =
                Ui.call(() -> Ui.one(main(), CLabel.class, any -> any.getText().endsWith("events/s")));
        Ui.run(() -> rate.notifyListeners(SWT.MouseUp, new Event()));
        Ui.until("it is seen", () -> {
            IViewPart view = Ui.page().findView(ID);
            return view != null && Ui.page().isPartVisible(view);
        });
    }
}
