package org.tocsin.engine.internal.monitor;

import org.tocsin.api.alert.Alert;
import org.tocsin.engine.internal.alert.AlertService;
import org.tocsin.engine.internal.alert.InputOrder;
import org.tocsin.engine.internal.lane.LaneWork;

/**
 * Hands what the lanes bring about to the alert service: at once when live, in the order of the input in a replay.
 * Thread-safe, but for {@link #begin} and {@link #flush}, which are called while no lane runs.
 */
final class LaneOutput implements LaneWork.Output {

    private final AlertService alerts;
    private final boolean inOrder;
    private volatile InputOrder order;

    LaneOutput(AlertService alerts, boolean inOrder) {
        this.alerts = alerts;
        this.inOrder = inOrder;
        begin(1);
    }

    /** So many lanes begin to work. */
    void begin(int lanes) {
        order = new InputOrder(lanes, alerts::publish);
    }

    /** Input with this number is about to be given to the lane. */
    void giving(int lane, long number) {
        if (inOrder) {
            order.giving(lane, number);
        }
    }

    @Override
    public void transition(int lane, long number, Alert alert) {
        if (inOrder) {
            order.add(lane, number, alert);
        } else {
            alerts.publish(alert);
        }
    }

    @Override
    public void done(int lane, long number) {
        if (inOrder) {
            order.done(lane, number);
        }
    }

    /** The lanes have ended: nothing is kept back any more. */
    void flush() {
        order.flush();
    }
}
