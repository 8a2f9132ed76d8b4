package org.tocsin.workbench.internal.details;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tocsin.workbench.core.surroundings.Companions;
import org.tocsin.workbench.core.surroundings.Surroundings;
import org.tocsin.workbench.internal.icon.Icons;

/** What lies around an alert, below its page; what changes is changed in its place. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class SurroundingsPane {

    private static final int EVENTS_HEIGHT = 190;

    private final Composite pane;
    private final Label none;
    private final EventTable events;
    private final Composite companions;
    private final Icons icons;
    private final Consumer<String> chosen;
    private Surroundings shown = Surroundings.NONE;

    /**
     * @param chosen is told the id of an alert that somebody wants to see
     */
    SurroundingsPane(Composite parent, Consumer<String> chosen) {
        this.chosen = chosen;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(pane);
        icons = new Icons(pane);
        title(DetailMessages.eventsAround);
        none = new Label(pane, SWT.WRAP);
        none.setText(DetailMessages.eventsGone);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(none);
        events = new EventTable(pane);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(180, EVENTS_HEIGHT)
                .exclude(true)
                .applyTo(events.control());
        events.control().setVisible(false);
        title(DetailMessages.companions);
        companions = new Composite(pane, SWT.NONE);
        companions.setData("field", "companions");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(companions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(companions);
        list(Companions.NONE);
    }

    Control control() {
        return pane;
    }

    private void title(String text) {
        Label title = new Label(pane, SWT.NONE);
        title.setText(text);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(title);
    }

    /** Shows these; whether the page needs another height now. */
    boolean show(Surroundings next) {
        boolean some = !next.events().rows().isEmpty();
        boolean higher = some != events.control().getVisible();
        if (higher) {
            exchange(events.control(), some);
            exchange(none, !some);
        }
        events.show(next.events());
        if (!next.companions().equals(shown.companions())) {
            for (Control child : companions.getChildren()) {
                child.dispose();
            }
            list(next.companions());
            higher = true;
        }
        shown = next;
        return higher;
    }

    private static void exchange(Control control, boolean visible) {
        control.setVisible(visible);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) control.getLayoutData())
                .exclude(!visible)
                .applyTo(control);
    }

    private void list(Companions next) {
        for (Companions.Companion one : next.nearest()) {
            Label icon = new Label(companions, SWT.NONE);
            icon.setImage(icons.image(one.severity()));
            icon.setToolTipText(one.severity().word());
            Link link = new Link(companions, SWT.WRAP);
            link.setText(one.when() + ": <a>" + StoryRows.text(one.source()) + "</a> · " + StoryRows.text(one.origin())
                    + ", " + one.severity().word());
            link.setToolTipText(DetailMessages.showAlert);
            link.addListener(SWT.Selection, event -> chosen.accept(one.id()));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(150, SWT.DEFAULT)
                    .applyTo(link);
        }
        if (next.nearest().isEmpty() || next.more() > 0) {
            Label rest = new Label(companions, SWT.WRAP);
            rest.setText(next.more() > 0 ? NLS.bind(DetailMessages.more, next.more()) : DetailMessages.noOther);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .span(2, 1)
                    .hint(150, SWT.DEFAULT)
                    .applyTo(rest);
        }
    }
}
