package org.tocsin.source.csv.internal;

/** A cell that is not what its column should hold. It costs its row, so it is thrown often and knows no stack. */
final class CellProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int cell;
    private final String found;
    private final String expected;

    /**
     * @param cell its number in the row, counted from 0
     */
    CellProblem(int cell, String found, String expected) {
        super(found, null, false, false);
        this.cell = cell;
        this.found = found;
        this.expected = expected;
    }

    int cell() {
        return cell;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
