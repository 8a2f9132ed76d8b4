package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.tocsin.session.Installation;

/** A page that only says what is below it, and leads there. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
abstract class OverviewPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** A page below this one. */
    record Entry(String page, String name, String description) {}

    private final String text;

    OverviewPage(String text) {
        this.text = text;
        noDefaultAndApplyButton();
    }

    abstract List<Entry> entries(@NonNull Installation installation);

    @Override
    public void init(IWorkbench workbench) {
        // nothing to prepare
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
        Label intro = new Label(page, SWT.WRAP);
        intro.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(intro);
        for (Entry entry : entries(PlatformUI.getWorkbench().getService(Installation.class))) {
            Link link = new Link(page, SWT.WRAP);
            link.setText("<a>" + entry.name() + "</a>  " + entry.description().replace("&", "&&"));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(420, SWT.DEFAULT)
                    .applyTo(link);
            link.addListener(
                    SWT.Selection,
                    event -> ((IWorkbenchPreferenceContainer) getContainer()).openPage(entry.page(), null));
        }
        return page;
    }
}
