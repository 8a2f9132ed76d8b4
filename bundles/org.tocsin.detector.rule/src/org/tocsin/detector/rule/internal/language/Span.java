package org.tocsin.detector.rule.internal.language;

/**
 * A place in a text.
 *
 * @param start the first character, counted from 0
 * @param end the character behind the last one
 */
public record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }
}
