package org.tocsin.workbench.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.swt.graphics.RGB;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.LegendEntry;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.Strip;
import org.tocsin.workbench.chart.TimeSpan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgChartPropertyTest {

    private static final TimeSpan HOUR = new TimeSpan(0, 3_600_000);
    private static final RGB BLUE = new RGB(0, 0, 255);

    private static ChartPicture picture(String name, double... values) {
        double[] times = new double[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i * 60_000.0;
        }
        Band band = new Band(60_000, 120_000, Emphasis.HIGH);
        Plot plot = new Plot(
                name,
                name,
                List.of(new Line(name, BLUE, Look.PLAIN, times, values)),
                List.of(new Marker("a", 60_000, 5, Marker.Shape.DIAMOND, Emphasis.HIGH, true, name)),
                List.of(band),
                List.of(new Level(5, Emphasis.HIGH, name)));
        return new ChartPicture(
                HOUR,
                List.of(plot),
                List.of(new Strip(name, BLUE, Look.PLAIN, List.of(new Strip.Piece(band, "M", name)))),
                List.of(new LegendEntry(name, BLUE, LegendEntry.Sign.LINE)),
                false);
    }

    private static Document drawn(ChartPicture picture, double scale) throws Exception {
        String svg = new SvgChart(picture, ChartColours.LIGHT, 800, ZoneOffset.UTC).text(scale);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document drawn, String tag) {
        return java.util.stream.IntStream.range(
                        0, drawn.getElementsByTagName(tag).getLength())
                .mapToObj(i -> (Element) drawn.getElementsByTagName(tag).item(i))
                .toList();
    }

    @Property(tries = 200)
    void shouldBeWellFormedWhateverThingsAreCalled(@ForAll String name, @ForAll double value) throws Exception {
        Document drawn = drawn(picture(name, 1, value, 3), 1);
        assertEquals("svg", drawn.getDocumentElement().getTagName());
    }

    @Example
    void shouldDrawEachPartOfALineBetweenItsGaps() throws Exception {
        Document drawn = drawn(picture("cpu", 1, 2, Double.NaN, 4, 5, 6, Double.NaN, 8), 1);
        List<Element> parts = all(drawn, "polyline");
        assertEquals(2, parts.size());
        assertEquals(2, parts.get(0).getAttribute("points").split(" ").length);
        assertEquals(3, parts.get(1).getAttribute("points").split(" ").length);
        assertTrue(
                all(drawn, "circle").stream()
                        .anyMatch(dot -> dot.getAttribute("r").equals("1.5")),
                "a value between gaps is a dot");
    }

    @Example
    void shouldBeLargerByItsScaleWithTheSameContent() throws Exception {
        Element one = drawn(picture("cpu", 1, 2), 1).getDocumentElement();
        Element two = drawn(picture("cpu", 1, 2), 2).getDocumentElement();
        assertEquals("800", one.getAttribute("width"));
        assertEquals("1600", two.getAttribute("width"));
        assertEquals(one.getAttribute("viewBox"), two.getAttribute("viewBox"));
    }

    @Example
    void shouldNameWhatItShows() throws Exception {
        Document drawn = drawn(picture("cpu < 5 & more", 1, 2), 1);
        List<String> words =
                all(drawn, "text").stream().map(Element::getTextContent).toList();
        assertTrue(words.contains("cpu < 5 & more (cpu < 5 & more)"), words.toString());
        assertTrue(words.contains("1 Jan 1970 00:00:00 +00:00 – 1 Jan 1970 01:00:00 +00:00"), words.toString());
        assertTrue(words.contains("00:30"), words.toString());
    }
}
