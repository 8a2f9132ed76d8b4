package org.tocsin.workbench.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.api.setting.Parameter;
import org.tocsin.session.Installation;

class HelpBookTest {

    private static final Path PAGES = Path.of("help");
    private static final Path NAMES = Path.of("OSGI-INF", "l10n");

    private final HelpBook book = book("en");

    private static HelpBook book(String language) {
        return HelpBook.read(language, HelpBookTest::open);
    }

    private static @Nullable InputStream open(String name) {
        try {
            Path file = PAGES.resolve(name);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String plugin() throws IOException {
        return Files.readString(Path.of("plugin.xml"));
    }

    /** What a key of {@code plugin.xml} stands for in a language. */
    private static String name(String key, String language) throws IOException {
        Properties names = new Properties();
        String file = language.equals("en") ? "bundle.properties" : "bundle_" + language + ".properties";
        try (InputStream in = Files.newInputStream(NAMES.resolve(file))) {
            names.load(in);
        }
        return key.startsWith("%") ? names.getProperty(key.substring(1)) : key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveAPageForEachViewAndEditor(String language) throws IOException {
        HelpBook book = book(language);
        Set<String> parts = found("<(?:view|editor) [^>]*\\bid=\"([^\"]+)\"", plugin());
        assertTrue(parts.size() > 8, "views were found: " + parts);
        parts.removeIf(
                part -> book.topics().stream().anyMatch(topic -> topic.places().contains(part)));
        assertEquals(Set.of(), parts, "views without a page of help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldHaveAPageForEachPageOfPreferences(String language) throws IOException {
        // pages about settings are in the language of this machine
        HelpBook all = book(language).with(SettingsHelp.topics(new Installation()));
        Set<String> pages = new TreeSet<>();
        for (String key : found("<page [^>]*preferences\\.[^>]*name=\"([^\"]+)\"", plugin())) {
            pages.add(name(key, generated(key) ? "en" : language));
        }
        assertTrue(pages.size() > 4, "pages were found: " + pages);
        pages.removeIf(
                page -> all.topics().stream().anyMatch(topic -> topic.places().contains(page)));
        assertEquals(Set.of(), pages, "pages without a page of help");
    }

    private static boolean generated(String key) {
        return key.matches(".*\\.(monitoring|advanced|recording|notifications)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldPointOnlyToWhatThereIs(String language) throws IOException {
        HelpBook book = book(language);
        String plugin = plugin();
        for (HelpTopic topic : book.topics()) {
            for (String link : found("href=\"([^\"]+)\"", topic.markup())) {
                String[] parts = link.split(":", 2);
                boolean there = switch (parts[0]) {
                    case "topic" -> book.topic(parts[1]).isPresent();
                    case "view", "page", "command" -> plugin.contains("id=\"" + parts[1] + "\"");
                    default -> false;
                };
                assertTrue(there, topic.id() + " points to " + link);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void shouldBeWellFormed(String language) throws Exception {
        for (HelpTopic topic : book(language).topics()) {
            byte[] markup = topic.markup().getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    "form",
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(markup))
                            .getDocumentElement()
                            .getNodeName(),
                    topic.id());
        }
    }

    @Test
    void shouldHaveTheSamePagesWithTheSameLinksInEachLanguage() {
        assertEquals(shape(book), shape(book("de")));
        for (HelpTopic topic : book("de").topics()) {
            assertNotEquals(book.topic(topic.id()).orElseThrow().markup(), topic.markup(), topic.id());
        }
    }

    private static List<String> shape(HelpBook book) {
        return book.topics().stream()
                .map(topic -> topic.id()
                        + found("href=\"([^\"]+)\"", topic.markup())
                        + topic.places().stream()
                                .filter(place -> place.startsWith("org."))
                                .toList())
                .toList();
    }

    @Test
    void shouldBeEnglishWhereALanguageIsMissing() {
        assertEquals(book.topics(), book("xx").topics());
    }

    @Test
    void shouldFindPagesByTheirWords() {
        assertEquals(
                "Silences",
                book.search("week  Maintenance").stream()
                        .map(HelpTopic::title)
                        .findFirst()
                        .orElse("nothing"));
        assertEquals(book.topics(), book.search(" "));
        assertEquals(List.of(), book.search("zzz"));
        assertFalse(book.topics().getFirst().mentions("href"), "what is not seen is not found");
    }

    @Test
    void shouldBeginAtTheFirstPageWhereNothingIsKnownOfAPlace() {
        assertEquals("silences", book.about("org.tocsin.workbench.silences").id());
        assertEquals("first-minute", book.about("elsewhere").id());
        assertThrows(IllegalArgumentException.class, () -> HelpBook.read(name -> null));
    }

    @Test
    void shouldSayOfASettingWhatItDoesAndWhatIsExpected() {
        HelpTopic topic = SettingsHelp.topic(
                "This <machine>",
                "Measures R&D.",
                List.of(new Parameter.OfDuration(
                        "interval",
                        "Interval",
                        "Time between two measurements.",
                        Duration.ofSeconds(1),
                        Duration.ofMillis(100),
                        Duration.ofHours(1))));
        assertEquals(List.of("This <machine>"), topic.places());
        assertEquals(
                "<form><p>Measures R&amp;D.</p><p><b>Interval</b><br/>Time between two measurements.<br/>Expected: "
                        + topic.markup().replaceAll(".*Expected: |\\. Unless set.*", "")
                        + ". Unless set: 1s.</p></form>",
                topic.markup());
    }
}
