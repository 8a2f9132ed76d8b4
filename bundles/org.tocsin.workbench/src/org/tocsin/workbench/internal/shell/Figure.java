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

/**
 * One figure of the status line: a short text, explained by its tool tip. Its place has a fixed width, so that nothing
 * moves when a number changes; one that is seldom there has a place only while it says something.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class Figure extends ContributionItem {

    private final String widest;
    private final boolean seldom;
    private Label separator;
    private CLabel label;
    private String text = "";
    private String tip = "";
    private Image image;
    private Runnable clicked = () -> {};

    private Figure(String id, String widest, boolean seldom) {
        super("org.tocsin.workbench.status." + id);
        this.widest = widest;
        this.seldom = seldom;
    }

    /**
     * A figure that is always there.
     *
     * @param widest the widest text that it will show
     */
    Figure(String id, String widest) {
        this(id, widest, false);
    }

    /** A figure that is there only while it says something. */
    static Figure seldom(String id) {
        return new Figure(id, "", true);
    }

    void onClick(Runnable newClicked) {
        clicked = newClicked;
    }

    @Override
    public void fill(Composite parent) {
        separator = new Label(parent, SWT.SEPARATOR);
        StatusLineLayoutData thin = new StatusLineLayoutData();
        label = new CLabel(parent, SWT.SHADOW_NONE);
        GC gc = new GC(label);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = gc.textExtent(widest).x + 11;
        thin.heightHint = gc.getFontMetrics().getHeight() + 4;
        gc.dispose();
        separator.setLayoutData(thin);
        label.setLayoutData(data);
        label.setText(text);
        label.setToolTipText(tip);
        label.setImage(image);
        label.addListener(SWT.MouseUp, event -> clicked.run());
        fit();
    }

    /** Gives one that is seldom there as much room as it needs now. */
    private void fit() {
        if (seldom && label.getLayoutData() instanceof StatusLineLayoutData data) {
            data.widthHint = text.isEmpty() ? 0 : label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 4;
            separator.setVisible(!text.isEmpty());
            label.getParent().layout();
        }
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
            label.setImage(image);
            fit();
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
