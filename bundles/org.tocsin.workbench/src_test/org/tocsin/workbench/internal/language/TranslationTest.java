package org.tocsin.workbench.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final Pattern PART = Pattern.compile("\\{\\d+}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern KEY = Pattern.compile("[\">]%([\\w.]+)");
    /** Words that are the same in two languages are few: more are texts that nobody has translated. */
    private static final double MOST_ALIKE = 0.05;

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Compares each text with that of the same key in each other language. */
    private static List<String> wrong(java.util.function.BiPredicate<String, String> right) {
        List<String> wrong = new ArrayList<>();
        for (TextFile file : TextFile.all()) {
            Map<String, String> english = file.in("en");
            for (String language : TextFile.languages()) {
                file.in(language).forEach((key, text) -> {
                    if (!right.test(english.getOrDefault(key, ""), text)) {
                        wrong.add(file.english() + " " + language + " " + key + ": " + text);
                    }
                });
            }
        }
        return wrong;
    }

    @Test
    void shouldHaveTheSameTextsInEachLanguage() {
        assertTrue(TextFile.languages().contains("de"));
        assertTrue(TextFile.all().size() > 15, "files were found: " + TextFile.all());
        for (TextFile file : TextFile.all()) {
            for (String language : TextFile.languages()) {
                assertEquals(file.in("en").keySet(), file.in(language).keySet(), file.english() + " in " + language);
            }
        }
    }

    @Test
    void shouldHaveTheSamePartsInEachLanguage() {
        assertEquals(List.of(), wrong((english, other) -> found(PART, english).equals(found(PART, other))));
    }

    @Test
    void shouldLeaveNothingEmpty() {
        assertEquals(List.of(), wrong((english, other) -> !english.isBlank() && !other.isBlank()));
    }

    @Test
    void shouldBeTranslated() {
        long texts = TextFile.all().stream()
                .mapToLong(file -> file.in("en").keySet().stream()
                        .filter(key -> !key.endsWith(".mnemonic"))
                        .count())
                .sum();
        List<String> alike = wrong((english, other) -> english.length() < 2 || !english.equals(other));
        assertTrue(alike.size() < MOST_ALIKE * texts, () -> String.join("\n", alike));
    }

    /** What binds the parts takes a single one for a quotation mark. */
    @Test
    void shouldDoubleApostrophesBesideParts() {
        assertEquals(
                List.of(),
                wrong((english, other) -> Stream.of(english, other)
                        .filter(text -> PART.matcher(text).find())
                        .noneMatch(text -> text.replace("''", "").contains("'"))));
    }

    @Test
    void shouldHaveATextForEachFieldAndAFieldForEachText() throws IOException {
        Set<Path> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith("Messages.java"))
                    .toList()) {
                TextFile texts = new TextFile(source.resolveSibling("messages.properties"));
                named.add(texts.english());
                assertEquals(texts.in("en").keySet(), found(FIELD, text(source)), source.toString());
                String bundle = Path.of("src")
                        .relativize(texts.english())
                        .toString()
                        .replace(".properties", "")
                        .replace('/', '.');
                assertTrue(text(source).contains('"' + bundle + '"'), source + " reads " + bundle);
            }
        }
        assertEquals(TextFile.all().size() - 1, named.size(), "each file has a class");
    }

    @Test
    void shouldNameEverythingInThePlugInByAKey() {
        String plugin = text(Path.of("plugin.xml"));
        assertEquals(TextFile.PLUGIN.in("en").keySet(), found(KEY, plugin));
        Pattern plain = Pattern.compile("<(?!separator|property|variable|parameter|product)[^>]*"
                + " (?:name|label|description|mnemonic)=\"([^%\"][^\"]*)\"");
        assertEquals(Set.of("Tocsin"), found(plain, plugin));
    }

    @Test
    void shouldNameThePagesOfSettingsLikeTheirHelp() {
        for (String language :
                Stream.concat(Stream.of("en"), TextFile.languages().stream()).toList()) {
            Map<String, String> pages = TextFile.PLUGIN.in(language);
            for (String page : List.of("monitoring", "advanced", "notifications", "recording")) {
                assertEquals(
                        Optional.ofNullable(pages.get("preferences." + page)),
                        Optional.ofNullable(TextFile.of("help").in(language).get(page)),
                        language);
            }
        }
    }
}
