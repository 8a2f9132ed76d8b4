package org.tocsin.workbench.internal.shell;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One figure of the status line: a short text in a place of fixed width, explained by its tool tip. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class Figure extends ContributionItem {

    private final String widest;
    private CLabel label;
    private String text = "";
    private String tip = "";
    private Image image;
    private Runnable clicked = () -> {};

    /**
     * A figure.
     *
     * @param widest the widest text that it will show
     */
    Figure(String id, String widest) {
        super("org.tocsin.workbench.status." + id);
        this.widest = widest;
    }

    void onClick(Runnable newClicked) {
        clicked = newClicked;
    }

    @Override
    public void fill(Composite parent) {
        Label separator = new Label(parent, SWT.SEPARATOR);
        StatusLineLayoutData thin = new StatusLineLayoutData();
        label = new CLabel(parent, SWT.SHADOW_NONE);
        GC gc = new GC(label);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = gc.textExtent(widest).x + 14;
        thin.heightHint = gc.getFontMetrics().getHeight() + 4;
        gc.dispose();
        separator.setLayoutData(thin);
        label.setLayoutData(data);
        label.setText(text);
        label.setToolTipText(tip);
        label.setImage(image);
        label.addListener(SWT.MouseUp, event -> clicked.run());
    }

    void show(String newText, String newTip, @Nullable Image newImage) {
        text = newText;
        tip = newTip;
        image = newImage;
        if (label == null || label.isDisposed()) {
            return;
        }
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
        if (!tip.equals(label.getToolTipText())) {
            label.setToolTipText(tip);
        }
        if (label.getImage() != image) {
            label.setImage(image);
        }
    }

    /** Where it is shown, once it is. */
    Optional<CLabel> control() {
        return Optional.ofNullable(label);
    }
}
