package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.export.ExportWizard;

/** Opens the wizard that exports alerts. */
public final class ExportHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), wizard);
        dialog.setHelpAvailable(false);
        dialog.open();
    }
}
