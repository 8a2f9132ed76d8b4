package org.tocsin.workbench.core.monitor;

import java.util.ArrayList;
import java.util.List;

/** Patterns of source names as people write them into one field. */
public final class PatternList {

    private PatternList() {}

    /** Patterns with commas between them; a comma within slashes belongs to the expression. */
    public static List<String> split(String text) {
        List<String> patterns = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        boolean expression = false;
        char before = ' ';
        for (char letter : text.toCharArray()) {
            if (letter == '/' && before != '\\') {
                expression = pattern.toString().isBlank();
            }
            before = letter;
            if (letter == ',' && !expression) {
                add(patterns, pattern);
            } else {
                pattern.append(letter);
            }
        }
        add(patterns, pattern);
        return patterns;
    }

    private static void add(List<String> patterns, StringBuilder pattern) {
        if (!pattern.toString().isBlank()) {
            patterns.add(pattern.toString().strip());
        }
        pattern.setLength(0);
    }
}
