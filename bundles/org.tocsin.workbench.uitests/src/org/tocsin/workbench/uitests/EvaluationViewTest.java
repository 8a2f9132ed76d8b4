package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the detectors of the product on a recording whose faults are known. */
class EvaluationViewTest {

    private static final String VIEW = "org.tocsin.workbench.evaluation";

    @TempDir
    private Path folder;

    @BeforeEach
    void openView() {
        Ui.watchDemo();
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1600, 1000));
        Ui.call(() -> Ui.page().showView(VIEW));
    }

    @AfterEach
    void closeView() {
        Ui.run(() -> Ui.page().hideView(Ui.page().findView(VIEW)));
    }

    private static Shell main() {
        return Ui.call(() -> Ui.window().getShell());
    }

    private static Table table() {
        return Ui.one(main(), Table.class, any -> "figures".equals(any.getData("field")));
    }

    /** Of the page: a table does not always say what it is painted with. */
    private static int brightness() {
        return table().getParent().getBackground().getRGB().red;
    }

    private static String words() {
        return Ui.one(main(), Label.class, any -> "words".equals(any.getData("field")))
                .getText();
    }

    private static Button button(String text) {
        return Ui.one(
                main(), Button.class, any -> any.getText().replace("&", "").equals(text));
    }

    private static void enter(String recording) {
        Ui.run(() -> Ui.one(main(), Combo.class, any -> "recording".equals(any.getData("field")))
                .setText(recording));
    }

    private static String truth() {
        return Ui.one(main(), Text.class, any -> "truth".equals(any.getData("field")))
                .getText();
    }

    private static void press(String text) {
        Ui.until("'" + text + "' can be pressed", () -> button(text).isEnabled());
        Ui.run(() -> button(text).notifyListeners(SWT.Selection, new Event()));
    }

    private static List<String> column(int number) {
        return Arrays.stream(table().getItems())
                .map(item -> item.getText(number))
                .toList();
    }

    /** A shop whose machine is busy twice. */
    private Path recording() throws Exception {
        StringBuilder text = new StringBuilder("timestamp,source,cpu [%],label\n");
        for (int minute = 0; minute < 120; minute++) {
            boolean wrong = minute / 10 == 4 || minute / 10 == 9;
            text.append("2026-06-30 %02d:%02d:00,shop,%d,%d%n"
                    .formatted(12 + minute / 60, minute % 60, wrong ? 99 : 40 + minute % 2, wrong ? 1 : 0));
        }
        return Files.writeString(folder.resolve("shop.csv"), text);
    }

    @Test
    void shouldSayWhatToDoAsLongAsThereIsNothing() throws Exception {
        Ui.run(() -> {
            assertTrue(words().startsWith("Choose a recording"), words());
            assertEquals(0, table().getItemCount());
            assertFalse(button("Stop").isEnabled());
            assertFalse(button("Export…").isEnabled());
        });
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "evaluation-empty");
    }

    @Test
    void shouldMeasureTheDetectorsThatAreOn() throws Exception {
        enter(recording().toString());
        press("Evaluate");
        Ui.until("figures are there", () -> table().getItemCount() > 0);
        Ui.run(() -> {
            assertEquals("2 incidents in the recording.", words());
            List<String> detectors = column(0).stream().distinct().toList();
            assertTrue(detectors.contains("rule"), detectors.toString());
            assertFalse(detectors.contains("always"), "it is off unless switched on");
            assertEquals(List.of("all", "label"), column(1).stream().distinct().toList());
            assertTrue(Stream.of(table().getItems()).map(TableItem::getText).allMatch(text -> !text.isEmpty()));
            TableItem rules = Arrays.stream(table().getItems())
                    .filter(item -> item.getText(0).equals("rule"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("2", rules.getText(3), "both were found");
            assertEquals("0", rules.getText(5), "and nothing else");
            assertTrue(button("Export…").isEnabled());
            assertTrue(button("Evaluate").isEnabled());
        });
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "evaluation");
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        Ui.until("the view is dark", () -> brightness() < 128);
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "evaluation-dark");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
        Ui.until("the view is bright", () -> brightness() > 128);
    }

    @Test
    void shouldOfferTheTruthBesideARecordingAndSayWhatIsWrongWithIt() throws Exception {
        Path truth = Files.writeString(folder.resolve("ground_truth.csv"), "source,kind\na,b\n");
        enter(recording().toString());
        Ui.run(() -> assertEquals(truth.toString(), truth()));
        press("Evaluate");
        Ui.until("it says so", () -> words().contains("ground_truth.csv:2: found no metrics"));
        enter(folder.resolve("none.csv").toString());
        Ui.run(() -> Ui.one(main(), Text.class, any -> "truth".equals(any.getData("field")))
                .setText(""));
        press("Evaluate");
        Ui.until("it says so", () -> words().startsWith("There is no file "));
        Ui.run(() -> assertEquals(0, table().getItemCount()));
    }
}
