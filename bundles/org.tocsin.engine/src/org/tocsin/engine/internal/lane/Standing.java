package org.tocsin.engine.internal.lane;

import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.monitor.CheckStatus.Phase;

/** How a check stands, for people. */
final class Standing {

    private Standing() {}

    /** The phase of a check whose alert is in this state and that said this last. */
    static Phase phase(AlertState state, Verdict last) {
        return switch (state) {
            case PENDING -> Phase.PENDING;
            case FIRING -> Phase.FIRING;
            case ACKNOWLEDGED -> Phase.ACKNOWLEDGED;
            case RECOVERING -> Phase.RECOVERING;
            case FLAPPING -> Phase.FLAPPING;
            case CANCELLED, RESOLVED ->
                switch (last) {
                    case Verdict.Unknown unknown -> Phase.NO_DATA;
                    case Verdict.WarmingUp warming -> Phase.WARMING_UP;
                    default -> Phase.INACTIVE;
                };
        };
    }

    /** What it said last, in words; empty where all is calm. */
    static String words(Verdict last) {
        return switch (last) {
            case Verdict.Normal normal -> "";
            case Verdict.Holding holding -> holding.why();
            case Verdict.Unknown unknown -> unknown.why();
            case Verdict.WarmingUp warming -> warming.why();
            case Verdict.Anomaly anomaly -> anomaly.reason();
        };
    }
}
