package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.preferences.GeneratedPages;

/** Opens the preferences of sources. */
public final class SourcesHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShell(event), GeneratedPages.SOURCES, null, null)
                .open();
    }
}
