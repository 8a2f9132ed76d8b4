package org.tocsin.detector.rule.internal;

import java.util.List;

/** Source names with {@code *} for any run of characters and {@code ?} for any one. */
final class SourcePattern {

    private SourcePattern() {}

    /** Whether one of the patterns fits; no patterns fit everything. */
    static boolean anyMatches(List<String> patterns, String source) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, source));
    }

    /** Goes back to the last star at a mismatch, so it takes at most pattern times source steps. */
    static boolean matches(String pattern, String source) {
        int p = 0;
        int s = 0;
        int star = -1;
        int starSource = 0;
        while (s < source.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                starSource = s;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == source.charAt(s))) {
                p++;
                s++;
            } else if (star >= 0) {
                p = star + 1;
                s = ++starSource;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
