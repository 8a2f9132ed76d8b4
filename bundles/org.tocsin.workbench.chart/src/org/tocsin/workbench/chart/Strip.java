package org.tocsin.workbench.chart;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * A thin row below the plots that says when something mattered, and how much.
 *
 * @param name whose row it is
 * @param colour of its lines in the plots
 * @param look how it stands beside the other rows
 * @param pieces in order of time, none over another
 */
public record Strip(String name, RGB colour, Look look, List<Piece> pieces) {

    /**
     * One stretch of time.
     *
     * @param band when, and how much it mattered
     * @param sign a letter that says so without colour
     * @param text what it was, in a few words
     */
    public record Piece(Band band, String sign, String text) {}

    public Strip {
        pieces = List.copyOf(pieces);
    }
}
