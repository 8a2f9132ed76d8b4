package org.tocsin.workbench.internal.preferences;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tocsin.api.setting.Parameter;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** A preference page that is made from declared parameters, with a box to switch off what they belong to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
class ParametersPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** What a page is about. */
    interface Subject {
        /** One or two sentences. */
        String description();

        String group();

        List<Parameter> parameters();

        /** The text of the box above the fields; empty for none. */
        String box();

        boolean ticked();

        void tick(boolean ticked);
    }

    private final WorkbenchSettings settings;
    private final Subject subject;
    private Fields fields;
    private Button box;

    ParametersPage(WorkbenchSettings settings, String title, Subject subject) {
        this.settings = settings;
        this.subject = subject;
        setTitle(title);
    }

    @Override
    public void init(IWorkbench workbench) {
        // everything comes with the subject
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(page);
        if (!subject.description().isEmpty()) {
            Label description = new Label(page, SWT.WRAP);
            description.setText(subject.description().replace("&", "&&"));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(420, SWT.DEFAULT)
                    .applyTo(description);
        }
        if (!subject.box().isEmpty()) {
            box = new Button(page, SWT.CHECK);
            box.setText(subject.box());
            box.setSelection(subject.ticked());
        }
        ScrolledComposite scroller = new ScrolledComposite(page, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 330).applyTo(scroller);
        fields = new Fields(
                scroller, subject.parameters(), settings.values(subject.group(), subject.parameters()), this::check);
        scroller.setContent(fields.control());
        scroller.addListener(
                SWT.Resize,
                event -> scroller.setMinHeight(
                        fields.control().computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
        return page;
    }

    private void check() {
        if (fields != null) {
            Optional<String> problem = fields.problem();
            setErrorMessage(problem.isPresent() ? problem.get() : null);
            setValid(problem.isEmpty());
        }
    }

    @Override
    protected void performDefaults() {
        fields.reset();
        if (box != null) {
            box.setSelection(true);
        }
        super.performDefaults();
        check();
    }

    @Override
    public boolean performOk() {
        if (fields == null) {
            return true;
        }
        if (box != null && box.getSelection() != subject.ticked()) {
            subject.tick(box.getSelection());
        }
        settings.put(subject.group(), subject.parameters(), fields.values());
        settings.changed();
        return true;
    }
}
