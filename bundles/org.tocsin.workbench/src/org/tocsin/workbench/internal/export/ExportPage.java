package org.tocsin.workbench.internal.export;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Asks what to export of one kind, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
abstract class ExportPage extends WizardPage {

    private final String purpose;
    private @Nullable TargetField target;

    ExportPage(String name, String title, String purpose) {
        super(name);
        this.purpose = purpose;
        setTitle(title);
        setDescription(purpose);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .margins(10, 8)
                .numColumns(2)
                .equalWidth(true)
                .spacing(10, 8)
                .applyTo(page);
        fill(page);
        target = target(page);
        setControl(page);
        check();
    }

    /** Makes its choices. */
    abstract void fill(Composite page);

    /** Makes the field that asks where to. */
    abstract TargetField target(Composite page);

    /** What is wrong with its choices, in a sentence. */
    abstract Optional<String> problem();

    /** What should be known of its choices, in a sentence. */
    Optional<String> hint() {
        return Optional.empty();
    }

    /** What it was asked for. */
    abstract ExportTask task();

    /** Where to, once it is made. */
    final Optional<TargetField> target() {
        return Optional.ofNullable(target);
    }

    /** Something else is chosen. */
    final void check() {
        TargetField field = target;
        if (field == null) {
            return;
        }
        Optional<String> problem = problem().or(field.target()::problem);
        setErrorMessage(problem.isPresent() ? problem.get() : null);
        setPageComplete(problem.isEmpty());
        Optional<String> known = field.target().warning().or(this::hint);
        if (known.isPresent()) {
            setMessage(known.get(), WARNING);
        } else {
            Optional<String> renamed = field.target().renamed();
            setMessage(renamed.orElse(purpose), renamed.isPresent() ? INFORMATION : NONE);
        }
    }

    /** Says why it could not be done; the choices stay. */
    final void failed(String sentence) {
        setErrorMessage(sentence);
    }

    /** Says that it was stopped; the choices stay. */
    final void cancelled() {
        setMessage(ExportMessages.cancelled, INFORMATION);
    }
}
