package org.tocsin.rule.api;

/** How a value is compared with a level. */
public enum Comparison {
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    EQUAL("=="),
    NOT_EQUAL("!=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public boolean holds(double value, double level) {
        return switch (this) {
            case GREATER -> value > level;
            case GREATER_OR_EQUAL -> value >= level;
            case LESS -> value < level;
            case LESS_OR_EQUAL -> value <= level;
            case EQUAL -> value == level;
            case NOT_EQUAL -> value != level;
        };
    }
}
