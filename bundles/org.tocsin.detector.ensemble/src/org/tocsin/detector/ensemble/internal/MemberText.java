package org.tocsin.detector.ensemble.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One member as a person writes it: {@code windows step=3 points=12}.
 *
 * @param id the id of a detector
 * @param settings values for its parameters; the rest are its defaults
 */
record MemberText(String id, Map<String, String> settings) {

    MemberText {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads members that are separated by semicolons.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and where
     */
    static List<MemberText> list(String text) {
        List<MemberText> members = new ArrayList<>();
        for (String one : text.split(";")) {
            if (!one.isBlank()) {
                members.add(read(one.strip()));
            }
        }
        return List.copyOf(members);
    }

    private static MemberText read(String text) {
        String[] words = text.split("\\s+");
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1 || settings.put(words[i].substring(0, equals), words[i].substring(equals + 1)) != null) {
                throw new IllegalArgumentException("member '" + text
                        + "': expected SETTING=VALUE once for each setting, found '" + words[i] + "'.");
            }
        }
        return new MemberText(words[0], settings);
    }

    /** As a person would write it. */
    String words() {
        StringBuilder words = new StringBuilder(id);
        settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        words.append(' ').append(entry.getKey()).append('=').append(entry.getValue()));
        return words.toString();
    }
}
