package org.tocsin.workbench.internal.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tocsin.workbench.core.monitor.Demo;

/** A page without an alert: what goes on, and where to find more. UI thread. */
final class CalmPage {

    private final Composite page;
    private final Label words;
    private final Link link;
    private final Demo demo;

    CalmPage(Composite parent, Demo demo) {
        this.demo = demo;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 10).applyTo(page);
        words = line();
        words.setData("field", "overview");
        words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label help = line();
        help.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        help.setText(DetailMessages.help);
        link = new Link(page, SWT.WRAP);
        link.setData("field", "demo");
        link.addListener(SWT.Selection, event -> {
            demo.show(!demo.shown());
            offer();
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(link);
        offer();
    }

    /** A way to see alerts at once, and out of it again. */
    private void offer() {
        if (demo.installed()) {
            link.setText(demo.shown() ? DetailMessages.demoShown : DetailMessages.demoOffered);
        }
    }

    private Label line() {
        Label label = new Label(page, SWT.CENTER | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    Composite control() {
        return page;
    }

    /** Says something else, in the same place. */
    void say(String overview) {
        words.setText(StoryRows.text(overview));
        offer();
        page.layout();
    }
}
