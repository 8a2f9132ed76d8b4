package org.tocsin.workbench.internal.command;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.internal.export.ExportKind;
import org.tocsin.workbench.internal.export.ExportWizard;

/** Opens the wizard that exports; at which page, stands behind its name in {@code plugin.xml}. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class ExportHandler extends WorkbenchHandler implements IExecutableExtension {

    private Optional<ExportKind> kind = Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        kind = Optional.ofNullable(data).map(String::valueOf).map(ExportKind::valueOf);
    }

    @Override
    void run(@NonNull ExecutionEvent event) {
        ExportWizard.open(HandlerUtil.getActiveShell(event), kind);
    }
}
