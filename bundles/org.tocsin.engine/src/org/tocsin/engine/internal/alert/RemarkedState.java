package org.tocsin.engine.internal.alert;

import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;

/** Which state an alert goes into when somebody does something about it. */
final class RemarkedState {

    private RemarkedState() {}

    /**
     * @param now the state that it is in
     * @param dismissed whether it was resolved by hand, and what it is about has gone on ever since
     */
    static AlertState of(AlertState now, Remark.Kind kind, boolean dismissed) {
        return switch (kind) {
            case ACKNOWLEDGED -> now == AlertState.FIRING || now == AlertState.FLAPPING ? AlertState.ACKNOWLEDGED : now;
            case UNACKNOWLEDGED -> now == AlertState.ACKNOWLEDGED ? AlertState.FIRING : now;
            case RESOLVED, FALSE_ALARM -> over(now);
            case REOPENED -> dismissed ? AlertState.FIRING : now;
            case NORMAL, NOTE, WITHDRAWN -> now;
        };
    }

    private static AlertState over(AlertState now) {
        if (now == AlertState.PENDING) {
            return AlertState.CANCELLED;
        }
        return now.open() ? AlertState.RESOLVED : now;
    }
}
