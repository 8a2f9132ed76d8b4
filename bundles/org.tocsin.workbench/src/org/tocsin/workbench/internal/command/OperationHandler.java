package org.tocsin.workbench.internal.command;

import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;

/** Undoes what was done last about alerts, or does it again; which, stands behind its name in {@code plugin.xml}. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class OperationHandler extends WorkbenchHandler implements IExecutableExtension, IElementUpdater {

    private boolean redo;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        redo = "redo".equals(data);
    }

    private static IOperationHistory history() {
        return support().getOperationHistory();
    }

    private static IWorkbenchOperationSupport support() {
        return PlatformUI.getWorkbench().getOperationSupport();
    }

    @Override
    public boolean isEnabled() {
        IUndoContext context = support().getUndoContext();
        return redo ? history().canRedo(context) : history().canUndo(context);
    }

    @Override
    void run(@NonNull ExecutionEvent event) throws ExecutionException {
        IUndoContext context = support().getUndoContext();
        if (redo) {
            history().redo(context, new NullProgressMonitor(), null);
        } else {
            history().undo(context, new NullProgressMonitor(), null);
        }
    }

    /** The menu says what would be undone. */
    @Override
    public void updateElement(UIElement element, Map parameters) {
        IUndoContext context = support().getUndoContext();
        IUndoableOperation next =
                redo ? history().getRedoOperation(context) : history().getUndoOperation(context);
        element.setText(
                next == null
                        ? (redo ? CommandMessages.redo : CommandMessages.undo)
                        : NLS.bind(redo ? CommandMessages.redoWhat : CommandMessages.undoWhat, next.getLabel()));
    }
}
