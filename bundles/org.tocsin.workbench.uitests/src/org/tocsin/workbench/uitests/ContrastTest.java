package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The theme for those who need as much contrast as there can be. */
class ContrastTest {

    /** What WCAG 2.2 asks for at its strictest level (1.4.6). */
    private static final double ENOUGH = 7;

    private final IThemeEngine themes = Ui.service(IThemeEngine.class);

    private void theme(String name) {
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme." + name, false));
    }

    @AfterEach
    void bright() {
        theme("e4_default");
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double ofCells() {
        Shell main = Ui.window().getShell();
        NatTable table = Ui.one(main, NatTable.class, NatTable::isVisible);
        IStyle style =
                table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL);
        return contrast(
                style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR).getRGB(),
                style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR).getRGB());
    }

    @Test
    void shouldBeReadableEverywhere() throws IOException {
        Ui.windowWithAlerts();
        theme("high-contrast");
        Ui.until("the table is on a black ground", () -> ofCells() > ENOUGH * 2);
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "high-contrast");
        Ui.command("org.eclipse.ui.help.helpContents");
        Shell help = Ui.dialog("Tocsin Help");
        Ui.drawn();
        assertTrue(Ui.call(() -> contrast(
                        help.getChildren()[0].getForeground().getRGB(),
                        help.getChildren()[0].getBackground().getRGB()))
                > ENOUGH);
        Screenshots.take(help, "high-contrast-help");
        Ui.close(help);
    }
}
