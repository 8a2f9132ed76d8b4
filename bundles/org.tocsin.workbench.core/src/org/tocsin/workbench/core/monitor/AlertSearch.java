package org.tocsin.workbench.core.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;

/**
 * Finds alerts by words: each must occur somewhere in what the table shows of an alert, in any case.
 *
 * @param words what must occur
 */
public record AlertSearch(List<String> words) implements Predicate<AlertStory> {

    public AlertSearch {
        words = List.copyOf(words);
    }

    public static AlertSearch of(String text) {
        return new AlertSearch(List.of(text.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The state that is searched for, if nothing else is. */
    public Optional<AlertState> state() {
        return Arrays.stream(AlertState.values())
                .filter(state -> words.equals(List.of(state.word())))
                .findFirst();
    }

    @Override
    public boolean test(AlertStory story) {
        if (words.isEmpty()) {
            return true;
        }
        Alert alert = story.latest();
        String text = String.join(
                        "\n",
                        alert.severity().word(),
                        story.state(),
                        alert.kind().name(),
                        alert.source(),
                        alert.origin(),
                        alert.main().metric(),
                        story.message(),
                        story.remarks().words(),
                        alert.id())
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
