package org.tocsin.detector.rule.internal.language;

/** Functions of many sources. */
public enum AcrossFunction {
    ANY("Whether the condition holds for any source that the pattern names."),
    COUNT("For how many of the sources that the pattern names the condition holds."),
    SHARE("For which share, 0 to 1, of the sources that the pattern names the condition holds.");

    private final String help;

    AcrossFunction(String help) {
        this.help = help;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String help() {
        return help;
    }
}
