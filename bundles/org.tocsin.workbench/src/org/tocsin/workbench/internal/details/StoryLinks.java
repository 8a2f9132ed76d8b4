package org.tocsin.workbench.internal.details;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.internal.alerts.AlertAction;
import org.tocsin.workbench.internal.alerts.AlertActions;

/** What can be done with an alert, as links. UI thread. */
final class StoryLinks {

    private StoryLinks() {}

    /** Adds them to a page of three columns. */
    static void add(Composite page, AlertStory story, AlertActions actions) {
        Link links = new Link(page, SWT.WRAP);
        links.setText(Arrays.stream(AlertAction.values())
                .filter(action -> actions.possible(action, story))
                .map(action -> "<a href=\"" + action.name() + "\">" + action.label() + "</a>")
                .collect(Collectors.joining("   ")));
        links.addListener(
                SWT.Selection, event -> actions.run(AlertAction.valueOf(event.text), List.of(story), page.getShell()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .indent(0, 4)
                .hint(180, SWT.DEFAULT)
                .applyTo(links);
    }
}
