package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the rules. */
public final class RulesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PreferencesUtil.createPreferenceDialogOn(
                        HandlerUtil.getActiveShell(event), "org.tocsin.workbench.preferences.rules", null, null)
                .open();
        return null;
    }
}
