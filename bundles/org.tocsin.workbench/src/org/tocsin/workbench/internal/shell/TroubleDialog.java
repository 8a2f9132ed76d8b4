package org.tocsin.workbench.internal.shell;

import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.Troubles;

/** All messages of trouble, to read and to copy. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TroubleDialog extends Dialog {

    private final Troubles troubles;

    TroubleDialog(Shell parent, Troubles troubles) {
        super(parent);
        this.troubles = troubles;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ShellMessages.trouble);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        text.setText(troubles.messages().stream()
                .map(one -> Figures.time(one.time()) + "  " + one.message())
                .collect(Collectors.joining("\n")));
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 280).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, ShellMessages.clear, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            troubles.clear();
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
