package org.tocsin.workbench.internal.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps a widget up to date: in a steady beat it prepares on a thread of its own what is to be seen, and shows it on
 * the UI thread. When the UI thread is busy, beats are left out rather than queued.
 *
 * @param <T> what is to be seen
 */
public final class Pulse<T> {

    private static final ScheduledExecutorService BEATS = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "tocsin-views");
        thread.setDaemon(true);
        return thread;
    });

    private final Widget widget;
    private final Supplier<@Nullable T> prepare;
    private final Consumer<T> show;
    private final AtomicBoolean waiting = new AtomicBoolean();

    private Pulse(Widget widget, Supplier<@Nullable T> prepare, Consumer<T> show) {
        this.widget = widget;
        this.prepare = prepare;
        this.show = show;
    }

    /**
     * Begins to beat; ends when the widget is disposed.
     *
     * @param prepare called on a background thread; null when there is nothing new to see
     * @param show called on the UI thread with what was prepared
     */
    public static <T> Pulse<T> start(Widget widget, Duration period, Supplier<@Nullable T> prepare, Consumer<T> show) {
        Pulse<T> pulse = new Pulse<>(widget, prepare, show);
        var beats = BEATS.scheduleWithFixedDelay(pulse::beat, 0, period.toMillis(), TimeUnit.MILLISECONDS);
        widget.addDisposeListener(event -> beats.cancel(false));
        return pulse;
    }

    /** One more beat at once. */
    public void now() {
        BEATS.execute(this::beat);
    }

    private void beat() {
        if (widget.isDisposed() || !waiting.compareAndSet(false, true)) {
            return;
        }
        try {
            T next = prepare.get();
            if (next == null) {
                waiting.set(false);
            } else {
                widget.getDisplay().asyncExec(() -> shown(next));
            }
        } catch (RuntimeException failure) {
            waiting.set(false);
            if (!widget.isDisposed()) {
                ILog.of(Pulse.class).error("A view cannot be brought up to date.", failure);
            }
        }
    }

    private void shown(T next) {
        waiting.set(false);
        if (!widget.isDisposed()) {
            show.accept(next);
        }
    }
}
