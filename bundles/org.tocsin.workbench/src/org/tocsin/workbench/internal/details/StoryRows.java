package org.tocsin.workbench.internal.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.internal.details.Bar.Content;

/**
 * What a page of details is made of: lines in three columns.
 *
 * @param page what they are added to
 * @param emphasis how bars are drawn
 */
record StoryRows(Composite page, Emphasis emphasis) {

    void title(String text) {
        Label title = label(text, 3);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(title);
    }

    Label label(String text, int span) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text(text));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(span, 1).applyTo(label);
        return label;
    }

    Label wrapped(String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text(text));
        label.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(200, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    void bar(Content content, int span) {
        Bar bar = new Bar(page, content, emphasis);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .span(span, 1)
                .applyTo(bar);
    }

    static String text(String text) {
        return text.replace("&", "&&");
    }
}
