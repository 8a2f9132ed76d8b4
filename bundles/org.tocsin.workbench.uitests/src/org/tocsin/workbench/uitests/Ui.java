package org.tocsin.workbench.uitests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.tocsin.workbench.core.monitor.Demo;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.alerts.AlertsView;

/** Drives the workbench from a test thread. */
final class Ui {

    private static final int DEADLINE_SECONDS = 60;
    private static final int BEAT_MILLIS = 50;
    private static final int BEATS_TO_DRAW = 40;

    private Ui() {}

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static <T> T service(Class<T> type) {
        return call(() -> PlatformUI.getWorkbench().getService(type));
    }

    /** Does something on the UI thread and hands its result back. */
    static <T> T call(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        display().syncExec(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    static void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Lets so much be drawn that a picture shows what was changed before: no widget tells when it was. */
    static void drawn() {
        AtomicInteger beats = new AtomicInteger();
        until("the picture is drawn anew", () -> beats.incrementAndGet() > BEATS_TO_DRAW);
    }

    /** Asks now and then on this thread, so that the UI thread has nothing to do with it, until it is so. */
    static void meanwhile(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("After " + DEADLINE_SECONDS + " s still not so: " + what);
                }
                new CountDownLatch(1).await(BEAT_MILLIS * 5L, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(what, interrupted);
        }
    }

    /** Asks again and again on the UI thread, between other events, until it is so. */
    static void until(String what, BooleanSupplier condition) {
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        display().asyncExec(() -> ask(condition, reached));
        try {
            reached.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            reached.cancel(false);
            throw new AssertionError("After " + DEADLINE_SECONDS + " s still not so: " + what, late);
        } catch (Exception failure) {
            throw new AssertionError(what, failure);
        }
    }

    private static void ask(BooleanSupplier condition, CompletableFuture<Boolean> reached) {
        if (reached.isDone()) {
            return;
        }
        try {
            if (condition.getAsBoolean()) {
                reached.complete(true);
            } else {
                display().timerExec(BEAT_MILLIS, () -> ask(condition, reached));
            }
        } catch (RuntimeException failure) {
            reached.completeExceptionally(failure);
        }
    }

    /** A window of the smallest size that has to do, with an alert in its table. */
    static AlertsView windowWithAlerts() {
        watchDemo();
        run(() -> window().getShell().setBounds(0, 0, 1280, 800));
        service(Watch.class).start();
        AlertsView alerts = (AlertsView) call(() -> page().showView(AlertsView.ID));
        until("an alert is in the table", () -> alerts.shown().size() > 0);
        return alerts;
    }

    /** Has the simulated machines be watched: a test needs something to happen. */
    static void watchDemo() {
        Demo demo = service(Demo.class);
        if (!demo.shown()) {
            demo.show(true);
        }
    }

    /** Runs a command as its menu item would; does not wait for dialogs that it opens. */
    static void command(String id) {
        display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception failure) {
                throw new IllegalStateException(id, failure);
            }
        });
    }

    static Optional<Shell> shell(String title) {
        return Arrays.stream(display().getShells())
                .filter(shell -> !shell.isDisposed()
                        && shell.isVisible()
                        && shell.getText().startsWith(title))
                .findFirst();
    }

    /** Waits for a dialog and hands it over. */
    static Shell dialog(String title) {
        until("the dialog '" + title + "' is open", () -> shell(title).isPresent());
        return call(() -> shell(title).orElseThrow());
    }

    /** Everything of a type below a control, in depth. To be called on the UI thread. */
    static <T extends Control> List<T> all(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    static <T extends Control> T one(Control root, Class<T> type, Predicate<T> which) {
        return all(root, type).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + type.getSimpleName()));
    }

    /** Presses the button with this text, with or without mnemonic; does not wait for what it opens. */
    static void press(Shell shell, String text) {
        Button button = call(() ->
                one(shell, Button.class, any -> any.getText().replace("&", "").equals(text)));
        until("the button '" + text + "' can be pressed", button::isEnabled);
        display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    static void close(Shell shell) {
        run(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        });
    }
}
