package org.tocsin.workbench.internal.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** How rare the newest event is, in words that come later: a detector answers when its lane has time for it. */
final class RarityText {

    private final Composite page;
    private final Composite place;
    private final Display display;

    RarityText(Composite page) {
        this.page = page;
        this.display = page.getDisplay();
        place = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
    }

    Control control() {
        return place;
    }

    /** Shows these words soon, or nothing where there are none. On any thread. */
    void show(String words) {
        if (!words.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> lay(words));
        }
    }

    private void lay(String words) {
        if (place.isDisposed()) {
            return;
        }
        Label title = new Label(place, SWT.NONE);
        title.setText(DetailMessages.rarity);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(title);
        Label lines = new Label(place, SWT.WRAP);
        lines.setText(words.replace("&", "&&"));
        lines.setData("field", "rarity");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(lines);
        page.layout(true, true);
        if (page.getParent() instanceof ScrolledComposite scroller) {
            scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
        }
    }
}
