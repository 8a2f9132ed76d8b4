package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.alerts.AlertAction;
import org.tocsin.workbench.internal.alerts.AlertActions;

/** Does something with the selected alerts, where that makes sense; what, stands behind its name in {@code plugin.xml}. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class AlertHandler extends WorkbenchHandler implements IExecutableExtension {

    private AlertAction action = AlertAction.COPY_MESSAGE;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        action = AlertAction.valueOf(String.valueOf(data));
    }

    @Override
    void run(@NonNull ExecutionEvent event) {
        service(event, AlertActions.class).run(action, selected(event), HandlerUtil.getActiveShell(event));
    }
}
