package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A value that several can see and set, and that tells when it changes. Safe to call from any thread. */
public final class Observable<T> {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile T value;

    public Observable(T value) {
        this.value = value;
    }

    public T value() {
        return value;
    }

    /** Sets it, and calls all listeners in this thread unless it is the same. */
    public void set(T newValue) {
        if (!newValue.equals(value)) {
            value = newValue;
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Calls the listener after each change, from the thread that made it.
     *
     * @return what ends that
     */
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
