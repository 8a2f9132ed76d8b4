package org.tocsin.workbench.internal.rules;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.rules.RuleRequest;

/** Opens the editor of rules in the whole window: it has three panes. The other parts wait at the edge. */
public final class RuleOpening {

    private RuleOpening() {}

    /** Opens it with what was asked for, or turns to it where it is open. */
    public static void open(RuleRequest request) {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.setEditorAreaVisible(true);
            IWorkbenchPart part = page.openEditor(new RulesInput(), RulesPart.ID);
            page.setPartState(page.getReference(part), IWorkbenchPage.STATE_MAXIMIZED);
            if (part instanceof RulesPart rules) {
                rules.begin(request);
            }
        } catch (PartInitException failure) {
            ILog.of(RuleOpening.class).error("The editor of rules cannot be opened.", failure);
        }
    }
}
