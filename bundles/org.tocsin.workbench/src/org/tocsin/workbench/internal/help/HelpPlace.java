package org.tocsin.workbench.internal.help;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Where somebody is: what a page of help is asked for. UI thread. */
final class HelpPlace {

    private HelpPlace() {}

    /**
     * The title of the page in a dialog of preferences, the title of another dialog, or the id of the part in use.
     *
     * @param shell the one that has the focus
     */
    static String of(Shell shell) {
        if (shell.getData() instanceof PreferenceDialog dialog
                && dialog.getSelectedPage() instanceof PreferencePage page) {
            return page.getTitle();
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getShell() != shell) {
            return shell.getText();
        }
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        return part == null ? "" : part.getSite().getId();
    }
}
