package org.tocsin.workbench.internal.alerts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.DarkNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.internal.icon.Icons;

/** What the cells of the alert table look like. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TableLook extends AbstractRegistryConfiguration {

    static final String TEXT = "text";
    static final String NUMBER = "number";
    static final String SILENCED = "silenced";
    static final String FRESH = "fresh";
    static final String PART = "part-";
    private static final int INDENT = 24;

    private final Icons icons;

    TableLook(Icons icons) {
        this.icons = icons;
    }

    static String label(Severity severity) {
        return "severity-" + severity.word();
    }

    static String label(AlertState state) {
        return "state-" + state.word();
    }

    static ThemeConfiguration theme(ChartColours colours) {
        Font font = JFaceResources.getDefaultFont();
        Color background = new Color(colours.background());
        Color text = new Color(colours.text());
        if (colours.dark()) {
            return new DarkNatTableThemeConfiguration() {
                {
                    dress(font);
                    defaultBgColor = background;
                    defaultFgColor = text;
                    evenRowBgColor = background;
                    oddRowBgColor = background;
                    defaultSelectionBgColor = new Color(46, 84, 128);
                    defaultSelectionFgColor = new Color(255, 255, 255);
                    selectionAnchorSelectionBgColor = defaultSelectionBgColor;
                    selectionAnchorSelectionFgColor = defaultSelectionFgColor;
                    selectionAnchorBgColor = background;
                    selectionAnchorFgColor = defaultFgColor;
                    cHeaderSelectionBgColor = cHeaderBgColor;
                    cHeaderSelectionFgColor = cHeaderFgColor;
                    cHeaderFullSelectionBgColor = cHeaderBgColor;
                    cHeaderFullSelectionFgColor = cHeaderFgColor;
                    selectedSortHeaderBgColor = cHeaderBgColor;
                    selectedSortHeaderFgColor = cHeaderFgColor;
                }

                private void dress(Font plain) {
                    defaultFont = plain;
                    cHeaderFont = plain;
                    defaultSelectionFont = plain;
                    cHeaderSelectionFont = plain;
                    cHeaderFullSelectionFont = plain;
                    selectionAnchorFont = plain;
                    selectionAnchorSelectionFont = plain;
                    sortHeaderFont = plain;
                    selectedSortHeaderFont = plain;
                }
            };
        }
        return new ModernNatTableThemeConfiguration() {
            {
                defaultFont = font;
                cHeaderFont = font;
                defaultSelectionFont = font;
                cHeaderSelectionFont = font;
                cHeaderFullSelectionFont = font;
                selectionAnchorFont = font;
                selectionAnchorSelectionFont = font;
                sortHeaderFont = font;
                selectedSortHeaderFont = font;
                defaultSelectionBgColor = new Color(205, 224, 245);
                defaultSelectionFgColor = new Color(20, 24, 32);
                selectionAnchorSelectionBgColor = defaultSelectionBgColor;
                selectionAnchorSelectionFgColor = defaultSelectionFgColor;
                selectionAnchorBgColor = background;
                selectionAnchorFgColor = defaultFgColor;
                cHeaderSelectionBgColor = cHeaderBgColor;
                cHeaderSelectionFgColor = cHeaderFgColor;
                cHeaderFullSelectionBgColor = cHeaderBgColor;
                cHeaderFullSelectionFgColor = cHeaderFgColor;
                selectedSortHeaderBgColor = cHeaderBgColor;
                selectedSortHeaderFgColor = cHeaderFgColor;
            }
        };
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        align(registry, TEXT, HorizontalAlignmentEnum.LEFT);
        align(registry, NUMBER, HorizontalAlignmentEnum.RIGHT);
        for (Severity severity : Severity.values()) {
            sign(registry, label(severity), icons.image(severity), 0);
            sign(registry, PART + label(severity), icons.image(severity), INDENT);
        }
        sign(registry, SILENCED, icons.image("silence"), 0);
        bold(registry, DisplayMode.NORMAL);
        bold(registry, DisplayMode.SELECT);
        for (AlertState state : AlertState.values()) {
            sign(registry, label(state), icons.image(state), 0);
        }
    }

    private static void bold(IConfigRegistry registry, DisplayMode mode) {
        Style style = new Style();
        style.setAttributeValue(
                CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, FRESH);
    }

    private static void sign(IConfigRegistry registry, String label, Image image, int indent) {
        var word = new CellPainterDecorator(new TextPainter(), CellEdgeEnum.LEFT, 4, new ImagePainter(image));
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(word, 0, 4, 0, 4 + indent),
                DisplayMode.NORMAL,
                label);
    }

    private static void align(IConfigRegistry registry, String label, HorizontalAlignmentEnum alignment) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, alignment);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(new TextPainter(), 0, 4, 0, 4),
                DisplayMode.NORMAL,
                label);
    }
}
