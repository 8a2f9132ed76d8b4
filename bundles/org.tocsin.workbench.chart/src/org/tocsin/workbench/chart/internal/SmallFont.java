package org.tocsin.workbench.chart.internal;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** The font of labels that must not take much room. */
final class SmallFont {

    private static final double SHARE = 0.82;
    private static final int SMALLEST = 7;

    private SmallFont() {}

    /** A smaller one than that of the control; it goes when the control does. */
    static Font of(Control control) {
        FontData[] data = control.getFont().getFontData();
        for (FontData one : data) {
            one.setHeight(Math.max(SMALLEST, (int) Math.round(one.getHeight() * SHARE)));
        }
        Font font = new Font(control.getDisplay(), data);
        control.addDisposeListener(event -> font.dispose());
        return font;
    }
}
