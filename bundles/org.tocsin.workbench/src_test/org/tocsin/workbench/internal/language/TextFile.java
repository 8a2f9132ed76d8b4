package org.tocsin.workbench.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file of texts of this bundle, and its sisters in other languages.
 *
 * @param english the file that has them in English
 */
record TextFile(Path english) {

    static final TextFile PLUGIN = new TextFile(Path.of("OSGI-INF", "l10n", "bundle.properties"));

    /** That of plugin.xml, and one for each package that says something. */
    static List<TextFile> all() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return Stream.concat(
                            Stream.of(PLUGIN),
                            files.filter(file -> file.endsWith("messages.properties"))
                                    .map(TextFile::new))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** That of a package of features, such as {@code alerts}. */
    static TextFile of(String feature) {
        return new TextFile(Path.of("src/org/tocsin/workbench/internal", feature, "messages.properties"));
    }

    /** Each language that there is, but English. */
    static List<String> languages() {
        try (Stream<Path> files = Files.list(PLUGIN.english().getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("bundle_"))
                    .map(name -> name.replaceAll("bundle_|\\.properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The texts by their keys. */
    Map<String, String> in(String language) {
        Path file = language.equals("en")
                ? english
                : english.resolveSibling(
                        english.getFileName().toString().replace(".properties", "_" + language + ".properties"));
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
