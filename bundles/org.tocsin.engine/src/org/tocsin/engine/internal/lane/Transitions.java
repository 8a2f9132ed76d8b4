package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;

/** Transitions on their way back to the lane, which emits them. While there are none, nothing is allocated for them. */
final class Transitions {

    private List<Alert> all = List.of();

    /** One, or none. */
    static List<Alert> of(Optional<Alert> transition) {
        return transition.isPresent() ? List.of(transition.get()) : List.of();
    }

    void add(Optional<Alert> transition) {
        add(of(transition));
    }

    void add(List<Alert> transitions) {
        if (!transitions.isEmpty()) {
            List<Alert> more = new ArrayList<>(all);
            more.addAll(transitions);
            all = more;
        }
    }

    /** All so far, in the order in which they came about. */
    List<Alert> list() {
        return all;
    }
}
