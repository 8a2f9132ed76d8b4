package org.tocsin.engine.internal.lane;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;

/** What all checks on one source have learned, and whether any alert on it is open. One thread at a time. */
final class Learners {

    private static final Consumer<Learner> KEEP_NEW = Learner::keepNew;
    private static final Consumer<Learner> TRAIN = learner -> {
        try {
            learner.train();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    };

    private final Set<String> openAlerts = new HashSet<>();
    private List<Learner> learners = List.of();
    private boolean trouble;

    /** These learn from now on. */
    void follow(List<Learner> next) {
        learners = next;
        each(learner -> learner.trouble(trouble));
    }

    /** An alert on the source has changed. */
    void note(Alert alert) {
        if (alert.state().open()) {
            openAlerts.add(alert.id());
        } else {
            openAlerts.remove(alert.id());
        }
    }

    /** Before an event: tells them whether it can be learned. */
    void beforeEvent() {
        if (trouble == openAlerts.isEmpty()) {
            trouble = !trouble;
            each(learner -> learner.trouble(trouble));
        }
    }

    /** After an event: has new models trained and kept. */
    void afterEvent() {
        each(TRAIN);
        each(KEEP_NEW);
    }

    /** Does something with each of them; what one throws is a failure of its detector and costs the others nothing. */
    void each(Consumer<Learner> action) {
        for (int i = 0; i < learners.size(); i++) {
            Learner learner = learners.get(i);
            try {
                action.accept(learner);
            } catch (Exception | LinkageError | VirtualMachineError failure) {
                learner.failed(failure);
            }
        }
    }
}
