package org.tocsin.workbench.core.rules;

/**
 * What keeps a draft from being a rule.
 *
 * @param field what is wrong
 * @param column where in the text of the field, counted from 1; 0 if as a whole
 * @param length how many characters are wrong
 * @param message one sentence
 */
public record DraftProblem(DraftField field, int column, int length, String message) {

    public static DraftProblem of(DraftField field, String message) {
        return new DraftProblem(field, 0, 0, message);
    }

    /** With its place, for below the field: {@code column 7: …}. */
    public String sentence() {
        return column == 0 ? message : "Column " + column + ": " + message;
    }

    /** With the name of the field, for where the field is not in sight. */
    public String text() {
        return field.label() + (column == 0 ? ": " : ", column " + column + ": ") + message;
    }
}
