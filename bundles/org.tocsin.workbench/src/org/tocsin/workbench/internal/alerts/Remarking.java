package org.tocsin.workbench.internal.alerts;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.tocsin.api.alert.Remark;
import org.tocsin.workbench.core.monitor.AlertMarks;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * Asks what there is to say, and does it in a way that can be undone.
 *
 * @param marks does it
 * @param shell what a question belongs to
 */
record Remarking(AlertMarks marks, Shell shell) {

    void ask(AlertAction action, Remark.Kind kind, List<AlertStory> stories) {
        Optional<String> words = switch (kind) {
            case UNACKNOWLEDGED, REOPENED, WITHDRAWN -> Optional.of("");
            case ACKNOWLEDGED, RESOLVED, FALSE_ALARM, NORMAL, NOTE ->
                new RemarkDialog(shell, action, kind, stories).ask();
        };
        words.ifPresent(text -> make(action, new Remark(kind, System.getProperty("user.name", ""), text), stories));
    }

    private void make(AlertAction action, Remark remark, List<AlertStory> stories) {
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        List<String> ids = stories.stream().map(AlertStory::id).toList();
        String what = action.label().replace("…", "");
        String label = ids.size() == 1 ? what : NLS.bind(AlertMessages.several, what, ids.size());
        IUndoableOperation operation = new RemarkOperation(label, marks, ids, remark);
        operation.addContext(support.getUndoContext());
        try {
            support.getOperationHistory().execute(operation, new NullProgressMonitor(), null);
        } catch (ExecutionException failure) {
            ILog.of(Remarking.class).error("Nothing could be done about the alerts.", failure);
        }
    }
}
