package org.tocsin.workbench.internal.export;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks what to export. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class KindPage extends WizardPage {

    private final List<Button> kinds = new ArrayList<>();

    KindPage() {
        super("kind");
        setTitle(ExportMessages.export);
        setDescription(ExportMessages.whatToTake);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 12).spacing(0, 2).applyTo(page);
        for (ExportKind kind : ExportKind.values()) {
            Button button = new Button(page, SWT.RADIO);
            button.setText(kind.label());
            button.setToolTipText(kind.what());
            button.setData("kind", kind.name());
            button.addListener(
                    SWT.Selection, event -> getWizard().getContainer().updateButtons());
            button.addListener(
                    SWT.MouseDoubleClick,
                    event -> getWizard().getContainer().showPage(getWizard().getNextPage(this)));
            kinds.add(button);
            Label what = new Label(page, SWT.WRAP);
            what.setText(kind.what());
            what.setEnabled(true);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .indent(24, 0)
                    .hint(420, SWT.DEFAULT)
                    .applyTo(what);
            GridDataFactory.fillDefaults().indent(0, 8).applyTo(button);
        }
        kinds.getFirst().setSelection(true);
        setControl(page);
    }

    ExportKind kind() {
        for (ExportKind kind : ExportKind.values()) {
            if (kinds.get(kind.ordinal()).getSelection()) {
                return kind;
            }
        }
        return ExportKind.ALERTS;
    }
}
