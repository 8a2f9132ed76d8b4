package org.tocsin.workbench.internal.alerts;

import java.util.List;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.alert.Remark;
import org.tocsin.workbench.core.monitor.AlertMarks;

/** Something done about alerts, which can be taken back. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class RemarkOperation extends AbstractOperation {

    private final AlertMarks marks;
    private final List<String> alerts;
    private final Remark remark;

    RemarkOperation(String label, AlertMarks marks, List<String> alerts, Remark remark) {
        super(label);
        this.marks = marks;
        this.alerts = alerts;
        this.remark = remark;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        marks.mark(alerts, remark);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        marks.takeBack(alerts, remark);
        return Status.OK_STATUS;
    }
}
