package org.tocsin.workbench.internal.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows a chart, or says why there is none. UI thread. */
final class TimelineStack {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Label hint;

    TimelineStack(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        hint = new Label(stack, SWT.CENTER | SWT.WRAP);
    }

    /** What the chart is to be made in. */
    Composite control() {
        return stack;
    }

    void show(Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    void hint(String words) {
        // some way below the edge
        String text = "\n\n" + words;
        if (!hint.getText().equals(text)) {
            hint.setText(text);
        }
        show(hint);
    }
}
