package org.tocsin.workbench.internal.live;

import org.eclipse.core.runtime.ILog;

/** Ends subscriptions of ours. */
public final class Subscriptions {

    private Subscriptions() {}

    /** Ends one; that it cannot be is logged, and nobody else's trouble. */
    public static void end(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception failure) {
            ILog.of(Subscriptions.class).error("A subscription cannot be ended.", failure);
        }
    }
}
