package org.tocsin.headless.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;

/** A line that says how far it is, on a terminal only. */
final class Progress implements LongConsumer {

    private final PrintWriter err;
    private final boolean shown = Boolean.getBoolean("tocsin.terminal");
    private boolean dirty;

    Progress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(long events) {
        if (shown) {
            err.printf(Locale.ROOT, "\r%,d events ", events);
            err.flush();
            dirty = true;
        }
    }

    void clear() {
        if (dirty) {
            err.print("\r\u001b[K");
            err.flush();
            dirty = false;
        }
    }
}
