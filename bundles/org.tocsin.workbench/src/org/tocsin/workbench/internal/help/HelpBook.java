package org.tocsin.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All pages of help, in their order.
 *
 * @param topics at least one
 */
record HelpBook(List<HelpTopic> topics) {

    private static final String CONTENTS = "contents.txt";
    private static final String ENGLISH = "en";

    HelpBook {
        topics = List.copyOf(topics);
    }

    /**
     * Reads the pages that {@code contents.txt} lists: a line each with id, title and places, between bars.
     *
     * @param files opens a file of help by its name; null where there is none
     */
    static HelpBook read(Function<String, @Nullable InputStream> files) {
        List<HelpTopic> topics = new ArrayList<>();
        for (String line : text(files, CONTENTS).split("\n")) {
            String[] parts = line.split("\\|");
            if (parts.length >= 2) {
                String id = parts[0].strip();
                List<String> places = parts.length < 3
                        ? List.of()
                        : Arrays.stream(parts[2].split(",")).map(String::strip).toList();
                topics.add(new HelpTopic(id, parts[1].strip(), places, text(files, id + ".xml")));
            }
        }
        return new HelpBook(topics);
    }

    /**
     * Reads the pages in a language, and those in English that it does not have.
     *
     * @param language its code, such as {@code de}
     * @param files opens a file by its name below the folder of all languages; null where there is none
     */
    static HelpBook read(String language, Function<String, @Nullable InputStream> files) {
        return read(name -> {
            InputStream in = files.apply(language + "/" + name);
            return in == null ? files.apply(ENGLISH + "/" + name) : in;
        });
    }

    private static String text(Function<String, @Nullable InputStream> files, String name) {
        try (InputStream in = files.apply(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no help file " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same with more pages at its end. */
    HelpBook with(List<HelpTopic> more) {
        List<HelpTopic> all = new ArrayList<>(topics);
        all.addAll(more);
        return new HelpBook(all);
    }

    Optional<HelpTopic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The page about this place; the first page of all where there is none. */
    HelpTopic about(String place) {
        return topics.stream()
                .filter(topic -> topic.places().contains(place))
                .findFirst()
                .orElse(topics.getFirst());
    }

    /** The pages that mention all these words. */
    List<HelpTopic> search(String words) {
        return words.isBlank()
                ? topics
                : topics.stream().filter(topic -> topic.mentions(words)).toList();
    }
}
