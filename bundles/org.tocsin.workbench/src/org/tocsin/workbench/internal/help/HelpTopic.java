package org.tocsin.workbench.internal.help;

import java.util.List;
import java.util.Locale;

/**
 * A page of help.
 *
 * @param id what links call it
 * @param title as it stands in the list
 * @param places ids of views and titles of preference pages and dialogs that it is about
 * @param markup its text, as {@code FormText} reads it
 */
record HelpTopic(String id, String title, List<String> places, String markup) {

    HelpTopic {
        places = List.copyOf(places);
    }

    /** Whether all these words are somewhere in it, in any case. */
    boolean mentions(String words) {
        String text = (title + " " + markup.replaceAll("<[^>]*>", " ")).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
