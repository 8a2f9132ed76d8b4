package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.LegendEntry;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.Plot.Frame;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.chart.Strip;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;

/** Looks at a chart alone: its panels, strips, legend, and its picture. */
class ChartPanelsTest {

    private static final TimeSpan SPAN = new TimeSpan(0, 600_000);

    private final List<String> told = new ArrayList<>();
    private final TimeChartFactory charts = Ui.service(TimeChartFactory.class);
    private Shell shell;
    private TimeChart chart;

    @BeforeEach
    void chart() {
        shell = Ui.call(() -> new Shell(Ui.display(), SWT.SHELL_TRIM));
        Ui.run(() -> {
            shell.setLayout(new FillLayout());
            chart = charts.create(shell);
            chart.colours(ChartColours.LIGHT);
            chart.listen(new Told());
            shell.setText("Chart");
            shell.setBounds(0, 0, 640, 420);
            shell.open();
        });
    }

    @AfterEach
    void gone() {
        Ui.run(shell::dispose);
    }

    /** Writes down what it is told. */
    private final class Told implements ChartListener {

        @Override
        public void spanWanted(TimeSpan span) {}

        @Override
        public void followWanted() {}

        @Override
        public void markerPicked(String id) {}

        @Override
        public void linePicked(String name) {
            told.add("picked " + name);
        }

        @Override
        public void linePointed(Optional<String> name) {
            told.add("pointed " + name.orElse("at nothing"));
        }

        @Override
        public void menuWanted(PlotPoint point, org.eclipse.swt.graphics.Point where) {
            told.add("menu of " + point.key());
        }
    }

    private static Line line(String name, Look look, int colour, double level) {
        double[] times =
                IntStream.rangeClosed(0, 100).mapToDouble(i -> i * 6_000.0).toArray();
        double[] values = IntStream.rangeClosed(0, 100)
                .mapToDouble(i -> level + 8 * Math.sin(i / 5.0 + level))
                .toArray();
        return new Line(name, ChartColours.LIGHT.line(colour), look, times, values);
    }

    private static Plot plot(String title, Frame frame) {
        return new Plot(
                title,
                "%",
                frame,
                List.of(
                        line("db-1", Look.FADED, 0, 30),
                        line("web-1, an hour ago", Look.PAST, 3, 50),
                        line("web-1", Look.FRONT, 3, 60)),
                List.of(),
                List.of(new Band(200_000, 320_000, Emphasis.HIGH)),
                List.of(
                        new Level(90, Emphasis.HIGHEST, "a-rule-with-a-long-name >"),
                        new Level(88, Emphasis.MEDIUM, "another >")));
    }

    private void show(Frame... frames) {
        List<Plot> plots = IntStream.range(0, frames.length)
                .mapToObj(i -> plot("metric-" + i, frames[i]))
                .toList();
        List<Strip> strips = List.of(
                new Strip(
                        "db-1",
                        ChartColours.LIGHT.line(0),
                        Look.FADED,
                        List.of(new Strip.Piece(new Band(0, 100_000, Emphasis.LOW), "I", "info"))),
                new Strip(
                        "web-1",
                        ChartColours.LIGHT.line(3),
                        Look.FRONT,
                        List.of(new Strip.Piece(new Band(200_000, 320_000, Emphasis.HIGHEST), "C", "critical"))));
        List<LegendEntry> legend =
                List.of(new LegendEntry("web-1", ChartColours.LIGHT.line(3), LegendEntry.Sign.LINE, Look.FRONT));
        Ui.run(() -> chart.show(new ChartPicture(SPAN, plots, strips, legend, true)));
        Ui.drawn();
        Ui.run(() -> chart.show(new ChartPicture(SPAN, plots, strips, legend, true)));
    }

    private List<Integer> heights() {
        return Ui.call(() -> Ui.all(shell, Composite.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("PlotArea"))
                .map(canvas -> canvas.getSize().y)
                .toList());
    }

    private Canvas bar(String type) {
        return Ui.call(() -> Ui.one(
                shell, Canvas.class, canvas -> canvas.getClass().getSimpleName().equals(type)));
    }

    private static void send(Control control, int type, int x, int y) {
        Ui.run(() -> {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        });
    }

    @Test
    void shouldGiveEachPanelItsRoom() throws Exception {
        show(new Frame(true, 0), Frame.PLAIN, new Frame(false, 2));
        List<Integer> heights = heights();
        assertTrue(heights.get(0) < heights.get(1) && heights.get(1) < heights.get(2), heights.toString());
        Screenshots.take(shell, "panels");
    }

    @Test
    void shouldHintAtMorePanelsAndScrollThere() throws Exception {
        show(Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN);
        Canvas hint = bar("MoreHint");
        assertTrue(Ui.call(() -> hint.getSize().y) > 0, "there are more than fit");
        Screenshots.take(shell, "panels-more");
        send(hint, SWT.MouseDown, 90, 2);
        Ui.drawn();
        Screenshots.take(shell, "panels-scrolled");
        show(Frame.PLAIN, Frame.PLAIN);
        assertEquals(0, Ui.call(() -> hint.getSize().y), "there are no more");
    }

    @Test
    void shouldRevealAPanelThatIsBelow() {
        show(Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN, Frame.PLAIN);
        ScrolledComposite scroller = Ui.call(() -> Ui.one(shell, ScrolledComposite.class, any -> true));
        assertEquals(0, Ui.call(() -> scroller.getOrigin().y));
        Ui.run(() -> chart.reveal("metric-0 %"));
        assertEquals(0, Ui.call(() -> scroller.getOrigin().y), "it is seen already");
        Ui.run(() -> chart.reveal("metric-6 %"));
        assertTrue(Ui.call(() -> scroller.getOrigin().y) > 0);
    }

    @Test
    void shouldTellWhichNameIsPickedInLegendAndStrips() {
        show(Frame.PLAIN);
        send(bar("LegendBar"), SWT.MouseMove, 90, 8);
        send(bar("LegendBar"), SWT.MouseDown, 90, 8);
        send(bar("LegendBar"), SWT.MouseExit, 0, 0);
        send(bar("StripBar"), SWT.MouseDown, 20, 4);
        assertEquals(List.of("pointed web-1", "picked web-1", "pointed at nothing", "picked db-1"), told);
    }

    @Test
    void shouldHaveAMenuBesideAPlot() {
        show(Frame.PLAIN);
        send(bar("Gutter"), SWT.MenuDetect, 10, 10);
        assertEquals(List.of("menu of metric-0 %"), told);
    }

    @Test
    void shouldMakeAPictureOfWhatIsSeen() {
        show(Frame.PLAIN, Frame.PLAIN);
        ImageData image = Ui.call(() -> chart.image());
        Set<RGB> colours = new HashSet<>();
        for (int x = 0; x < image.width; x += 2) {
            for (int y = 0; y < image.height; y++) {
                colours.add(image.palette.getRGB(image.getPixel(x, y)));
            }
        }
        assertTrue(colours.size() > 20, "it is not empty: " + colours.size());
        assertTrue(colours.contains(ChartColours.LIGHT.line(3)), "the line is in it");
    }
}
