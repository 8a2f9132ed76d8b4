package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.internal.live.AlertSelection;

/** Looks at all sources at once, and goes from one to its worst alert. */
class OverviewViewTest {

    private static final String ID = "org.tocsin.workbench.overview";

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final Highlight highlight = Ui.service(Highlight.class);

    @BeforeEach
    void view() {
        Ui.windowWithAlerts();
        Ui.call(() -> Ui.page().showView(ID));
        Ui.until("sources are seen", () -> summary().getText().contains("sources"));
    }

    @AfterEach
    void back() {
        highlight.pick(Optional.empty());
        Ui.call(() -> Ui.page().showView("org.tocsin.workbench.alerts"));
    }

    private static Shell main() {
        return Ui.window().getShell();
    }

    private static Label summary() {
        return Ui.one(main(), Label.class, label -> "summary".equals(label.getData("field")));
    }

    private static Canvas canvas() {
        return Ui.one(main(), Canvas.class, canvas -> "overview".equals(canvas.getData("field")));
    }

    private static void press(int key) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            canvas().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void shouldGoByKeyboardFromTheWorstSourceToItsWorstAlert() throws Exception {
        Ui.run(() -> selection.select(List.of()));
        Ui.until(
                "an alert is open",
                () -> board.snapshot().stories().stream().anyMatch(AlertStory::open)
                        && !summary().getText().contains("none with an alert"));
        Screenshots.take(Ui.call(OverviewViewTest::main), "overview");
        Ui.until("the worst source is picked, and its alert selected", () -> {
            Event home = new Event();
            home.keyCode = SWT.HOME;
            canvas().notifyListeners(SWT.KeyDown, home);
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            canvas().notifyListeners(SWT.KeyDown, enter);
            return !selection.ids().isEmpty();
        });
        AlertStory story = board.find(selection.ids().getFirst()).orElseThrow();
        assertEquals(Optional.of(story.latest().source()), highlight.source());
    }

    @Test
    void shouldStayReadableWithAThousandSources() throws Exception {
        long now = Instant.now().toEpochMilli();
        Schema schema = Schema.named("cpu");
        Iterable<org.tocsin.api.event.Event> events = () -> IntStream.range(0, 1_000)
                .mapToObj(i -> org.tocsin.api.event.Event.of("zone-" + i, now, schema, new double[] {i % 100}))
                .iterator();
        try (TestSource fleet = new TestSource("fleet", events)) {
            Ui.until("all are seen", () -> summary().getText().matches("1\\d\\d\\d sources.*"));
            press(SWT.HOME);
            press(SWT.END);
            Ui.until(
                    "the last one is picked",
                    () -> highlight
                            .source()
                            .filter(name -> name.equals("zone-999"))
                            .isPresent());
            Ui.drawn();
            Screenshots.take(Ui.call(OverviewViewTest::main), "overview-thousand");
        }
    }

    @Test
    void shouldBeDarkInADarkTheme() throws Exception {
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        Ui.until("it is dark", () -> canvas().getParent().getBackground().getRGB().red < 128);
        Ui.drawn();
        Screenshots.take(Ui.call(OverviewViewTest::main), "overview-dark");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
    }
}
