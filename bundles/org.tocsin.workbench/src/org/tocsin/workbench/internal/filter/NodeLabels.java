package org.tocsin.workbench.internal.filter;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.FilterNode;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.language.Count;

/** The boxes of the filter tree with their numbers: how many alerts, and how many of them are open. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class NodeLabels extends StyledCellLabelProvider {

    private final Icons icons;

    NodeLabels(Icons icons) {
        this.icons = icons;
    }

    @Override
    public void update(ViewerCell cell) {
        FilterNode node = (FilterNode) cell.getElement();
        StyledString text = new StyledString(node.label());
        if (node.alerts() > 0) {
            text.append("  " + node.alerts(), StyledString.COUNTER_STYLER);
        }
        if (node.open() > 0) {
            text.append("  " + NLS.bind(FilterMessages.open, node.open()), StyledString.DECORATIONS_STYLER);
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(node.path()));
        super.update(cell);
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        FilterNode node = (FilterNode) element;
        return node.alerts() == 0
                ? null
                : NLS.bind(FilterMessages.counts, new Object[] {
                    node.label(), Count.of(node.alerts(), FilterMessages.alert, FilterMessages.alerts), node.open()
                });
    }

    private @Nullable Image image(List<String> path) {
        boolean detectors = path.get(0).equals(AlertFilter.DETECTORS);
        return switch (path.size()) {
            case 1 -> icons.image(detectors ? "detectors" : "sources");
            case 2 -> icons.image(detectors ? (path.get(1).equals("RULE") ? "rule" : "learned") : "source");
            default -> null;
        };
    }
}
