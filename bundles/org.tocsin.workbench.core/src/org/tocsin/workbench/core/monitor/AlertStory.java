package org.tocsin.workbench.core.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;

/**
 * One alert with its transitions.
 *
 * @param transitions at least one, in the order in which they came
 * @param live false once the pipeline that raised it has ended, so that no transition follows
 */
public record AlertStory(List<Alert> transitions, boolean live) {

    private static final int MOST = 200;

    public AlertStory {
        transitions = List.copyOf(transitions);
    }

    /** One that is over with the run that raised it: of these transitions, at least one. */
    public static AlertStory past(List<Alert> transitions) {
        AlertStory story = beginning(transitions.getFirst());
        for (Alert next : transitions.subList(1, transitions.size())) {
            story = story.with(next);
        }
        return story.ended();
    }

    public static AlertStory beginning(Alert alert) {
        return new AlertStory(List.of(alert), true);
    }

    public String id() {
        return latest().id();
    }

    public Alert latest() {
        return transitions.getLast();
    }

    /** The story with one more transition; of very long ones the middle is left out. */
    public AlertStory with(Alert next) {
        List<Alert> longer = new ArrayList<>(transitions);
        if (longer.size() >= MOST) {
            longer.remove(leastMissed(longer));
        }
        longer.add(next);
        return new AlertStory(longer, true);
    }

    /** One in the middle that the alert went through by itself: what people have said of it is never left out. */
    private static int leastMissed(List<Alert> transitions) {
        for (int i = MOST / 2; i < transitions.size() - 1; i++) {
            if (transitions.get(i).remark().isEmpty()) {
                return i;
            }
        }
        return MOST / 2;
    }

    public AlertStory ended() {
        return new AlertStory(transitions, false);
    }

    /** Whether it ever called for somebody. */
    public boolean fired() {
        return transitions.stream().anyMatch(alert -> alert.state().open());
    }

    /** Whether it calls for somebody now. */
    public boolean open() {
        return live && latest().state().open();
    }

    /** When it first fired; when it began, if it never did. */
    public Instant firedAt() {
        return transitions.stream()
                .filter(alert -> alert.state().open())
                .findFirst()
                .orElse(transitions.getFirst())
                .time();
    }

    /** Since when it is in its state, in event time. */
    public Instant stateSince() {
        AlertState state = latest().state();
        Instant since = latest().time();
        for (Alert step : transitions.reversed()) {
            if (step.state() != state) {
                break;
            }
            since = step.time();
        }
        return since;
    }

    /** When it ended; when it was last heard of, if it has not. */
    public Instant until() {
        return latest().state().over() ? stateSince() : latest().time();
    }

    /** What people have done about it. */
    public Remarks remarks() {
        return Remarks.of(transitions);
    }

    /** What was found when it last fired, or got worse; the latest, if it never did. */
    public Alert whenFired() {
        for (int i = transitions.size() - 1; i >= 0; i--) {
            if (news(i)) {
                return transitions.get(i);
            }
        }
        return latest();
    }

    /** Whether it fires by this transition: one that says once more that it does, as after a restart, is none. */
    private boolean news(int i) {
        Alert step = transitions.get(i);
        if (step.remark().isPresent() || step.state() != AlertState.FIRING && step.state() != AlertState.FLAPPING) {
            return false;
        }
        Alert before = transitions.get(Math.max(0, i - 1));
        return i == 0
                || before.remark().isPresent()
                || before.state() != step.state()
                || step.severity().compareTo(before.severity()) > 0;
    }

    /** What is wrong, in a sentence: that of the last time that it fired. */
    public String message() {
        return whenFired().message();
    }

    /** The state in a word, and whether it stayed so because the pipeline was stopped. */
    public String state() {
        String word = latest().state().word();
        return live || latest().state().over() ? word : word + " (stopped)";
    }
}
