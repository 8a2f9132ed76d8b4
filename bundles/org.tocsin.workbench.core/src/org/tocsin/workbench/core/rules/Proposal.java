package org.tocsin.workbench.core.rules;

/**
 * Something that could stand at the caret.
 *
 * @param label what to show in a list
 * @param help what it means; may be empty
 * @param from where the text begins that it replaces
 * @param to the character behind that text
 * @param replacement what to put there
 * @param select where in the replacement to go on typing: the first character that is selected then
 * @param selected how many characters are selected then
 */
public record Proposal(String label, String help, int from, int to, String replacement, int select, int selected) {

    public static Proposal plain(String label, String help, int from, int to, String replacement) {
        return new Proposal(label, help, from, to, replacement, replacement.length(), 0);
    }

    /** The same in a text in which so many characters come before. */
    public Proposal moved(int by) {
        return new Proposal(label, help, from + by, to + by, replacement, select, selected);
    }

    /** The whole text with this in its place. */
    public String in(String text) {
        return text.substring(0, from) + replacement + text.substring(to);
    }
}
