package org.tocsin.workbench.core.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.silence.SilenceCensus;

/**
 * Decides what is told. An alert is told once, when it is open and bad enough, unless somebody is looking or it is
 * silenced at that time. What follows within {@link #TOGETHER} goes into the same notice. To be used by one thread.
 */
public final class Notices {

    static final Duration TOGETHER = Duration.ofSeconds(15);

    private final Clock clock;
    private final List<AlertStory> told = new ArrayList<>();
    private Set<String> known = Set.of();
    private Instant last = Instant.MIN;
    private boolean begun;

    public Notices(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is to be told now; nothing if there is nothing new. Alerts that are there at the first question are known.
     *
     * @param focused whether somebody works with the workbench
     */
    public Optional<Notice> next(
            CurrentIncidents.State now, SilenceCensus census, NotificationSettings settings, boolean focused) {
        Set<String> next = new HashSet<>();
        List<AlertStory> fresh = new ArrayList<>();
        for (AlertStory story : now.fired()) {
            boolean bad = story.latest().severity().compareTo(settings.from()) >= 0;
            if (known.contains(story.id()) || !story.open() || bad || !begun) {
                next.add(story.id());
            }
            if (story.open() && bad && begun && !known.contains(story.id()) && !census.hides(story)) {
                fresh.add(story);
            }
        }
        known = next;
        begun = true;
        if (focused) {
            told.clear();
            return Optional.empty();
        }
        if (fresh.isEmpty() || !settings.shown()) {
            return Optional.empty();
        }
        Instant time = clock.instant();
        if (!told.isEmpty() && time.isAfter(last.plus(TOGETHER))) {
            told.clear();
        }
        boolean more = !told.isEmpty();
        told.addAll(fresh);
        last = time;
        return Optional.of(Notice.of(told, more));
    }
}
