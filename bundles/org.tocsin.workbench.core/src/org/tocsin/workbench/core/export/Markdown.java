package org.tocsin.workbench.core.export;

/** Text of anybody within Markdown, where it stays what it is. */
final class Markdown {

    private Markdown() {}

    /** In a line of text: no sign of it means anything. */
    static String text(String text) {
        return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    /** In a cell of a table; a dash where there is nothing. */
    static String cell(String text) {
        return text.isBlank() ? "—" : text(text);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
