package org.tocsin.workbench.internal.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.osgi.service.component.annotations.Component;
import org.tocsin.workbench.core.monitor.AlertReference;

/**
 * The alerts that are selected, wherever that was done. Every part that shows alerts offers it to the workbench as its
 * selection, so that all have the same, and so have commands and the parts of others. Changed on the UI thread, read by
 * any.
 */
@Component(service = AlertSelection.class)
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class AlertSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private volatile List<String> ids = List.of();

    /** The ids of the alerts, the first one first. */
    public List<String> ids() {
        return ids;
    }

    /** Selects these alerts only. */
    public void select(List<String> selected) {
        if (!ids.equals(selected)) {
            ids = List.copyOf(selected);
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    /** Calls the listener after each change. */
    public AutoCloseable onChange(Runnable listener) {
        ISelectionChangedListener adapted = event -> listener.run();
        listeners.add(adapted);
        return () -> listeners.remove(adapted);
    }

    /** The alerts, as {@link AlertReference references}. */
    @Override
    public ISelection getSelection() {
        return new StructuredSelection(ids.stream().map(AlertReference::new).toList());
    }

    /** Selects the alerts in a selection; what else is in it is left out. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select(Stream.of(structured.toArray())
                    .filter(AlertReference.class::isInstance)
                    .map(reference -> ((AlertReference) reference).id())
                    .toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
