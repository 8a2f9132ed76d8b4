package org.tocsin.workbench.core.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * Which alerts nobody has looked at yet. An alert is new until somebody has looked at the table for {@link #LOOK} in one
 * go while it was there. What was there at the first question is not new, nor is what comes from an earlier run. Safe to
 * call from any thread.
 */
@Component(service = Novelty.class)
public final class Novelty {

    static final Duration LOOK = Duration.ofSeconds(5);

    private static final Instant NEVER = Instant.MAX;

    private final Clock clock;
    /** New alerts, with the time since which they are looked at. */
    private final Map<String, Instant> fresh = new HashMap<>();

    private Set<String> known = Set.of();
    private Set<String> told = Set.of();
    private long version = -1;

    @Activate
    public Novelty() {
        this(Clock.systemUTC());
    }

    public Novelty(Clock clock) {
        this.clock = clock;
    }

    /**
     * The ids of alerts that are new; the same object as long as nothing changes.
     *
     * @param now the alerts that there are
     * @param looking whether somebody can see them at this moment
     */
    public synchronized Set<String> fresh(CurrentIncidents.State now, boolean looking) {
        if (now.version() != version) {
            note(now, version < 0);
            version = now.version();
        }
        if (!fresh.isEmpty()) {
            Instant time = clock.instant();
            fresh.replaceAll((id, since) -> !looking ? NEVER : since.equals(NEVER) ? time : since);
            fresh.values().removeIf(since -> looking && !time.isBefore(since.plus(LOOK)));
        }
        if (!fresh.keySet().equals(told)) {
            told = Set.copyOf(fresh.keySet());
        }
        return told;
    }

    private void note(CurrentIncidents.State now, boolean first) {
        Set<String> next = HashSet.newHashSet(now.fired().size());
        for (AlertStory story : now.fired()) {
            next.add(story.id());
            if (!first && story.live() && !known.contains(story.id())) {
                fresh.put(story.id(), NEVER);
            }
        }
        fresh.keySet().retainAll(next);
        known = next;
    }
}
