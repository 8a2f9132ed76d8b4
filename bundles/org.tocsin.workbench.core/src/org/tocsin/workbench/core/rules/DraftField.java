package org.tocsin.workbench.core.rules;

/** What can be said of a rule, in the order of the form. */
public enum DraftField {
    NAME("name", "Name"),
    ENABLED("enabled", "Enabled"),
    WHEN("when", "Condition"),
    CLEAR("clear", "Clear when"),
    PENDING("for", "For"),
    KEEP("keep", "Clear for"),
    SEVERITY("severity", "Severity"),
    SOURCES("sources", "Sources"),
    EXCLUDE("exclude", "Except"),
    MESSAGE("message", "Message"),
    RUNBOOK("runbook", "Runbook"),
    LABELS("labels", "Labels"),
    NO_DATA("no_data", "No data"),
    FLAPPING("flapping", "Flapping");

    private final String key;
    private final String label;

    DraftField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The word for it in a rule file. */
    public String key() {
        return key;
    }

    /** The words for it beside its input. */
    public String label() {
        return label;
    }

    /** The field that a sentence of the language is about, such as {@code 'clear': …}; the condition if it says none. */
    public static DraftField of(String message) {
        for (DraftField field : values()) {
            if (message.startsWith("'" + field.key + "'")) {
                return field;
            }
        }
        return WHEN;
    }
}
