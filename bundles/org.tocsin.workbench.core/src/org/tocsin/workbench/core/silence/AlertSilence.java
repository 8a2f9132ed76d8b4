package org.tocsin.workbench.core.silence;

import java.time.Instant;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * Some alerts are hidden for some time.
 *
 * @param id tells it from others, for good
 * @param scope which alerts
 * @param schedule when
 * @param reason why, for people; may be empty
 * @param by who made it
 * @param made when it was made
 */
public record AlertSilence(
        String id, SilenceScope scope, SilenceSchedule schedule, String reason, String by, Instant made) {

    /** The same for another time. */
    public AlertSilence with(SilenceSchedule other) {
        return new AlertSilence(id, scope, other, reason, by, made);
    }

    /** Whether it hides an alert as it is now, at a time. */
    public boolean hides(AlertStory story, Instant time) {
        return scope.matches(story) && schedule.holds(time);
    }

    /** Whether it hid an alert when that called for somebody, by the event times of its transitions. */
    boolean hid(AlertStory story) {
        return story.transitions().stream()
                .anyMatch(step ->
                        step.state().open() && scope.matches(step, story.message()) && schedule.holds(step.time()));
    }
}
