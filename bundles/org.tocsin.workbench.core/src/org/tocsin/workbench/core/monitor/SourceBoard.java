package org.tocsin.workbench.core.monitor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;

/**
 * How all sources stand by their newest events: far more of them than have lines. The pipeline writes, views read, and
 * neither waits for the other.
 */
@Component(service = SourceBoard.class)
public final class SourceBoard implements MetricTap {

    private static final int MOST = 20_000;
    /** In event time: one that was silent for longer has left, unless an alert says that it should not have. */
    private static final long GONE_MILLIS = 3_600_000;

    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();

    /** Written by one thread at a time. */
    private static final class Slot {
        private List<Check> asked = List.of();
        private boolean[] learns = {};
        private volatile SourceStanding standing = new SourceStanding(Long.MIN_VALUE, Double.NaN, 0, 0);

        private void note(long time, List<Check> checks, List<Verdict> verdicts) {
            if (checks != asked) {
                asked = checks;
                learns = new boolean[checks.size()];
                for (int i = 0; i < learns.length; i++) {
                    learns[i] = checks.get(i).detector().learning().isPresent();
                }
            }
            double score = Double.NaN;
            long seen = 0;
            long needed = 0;
            for (int i = 0; i < verdicts.size(); i++) {
                Verdict verdict = verdicts.get(i);
                if (verdict instanceof Verdict.WarmingUp learning) {
                    seen += learning.seen();
                    needed += learning.needed();
                } else if (learns[i] && !(verdict instanceof Verdict.Unknown)) {
                    score = Double.isNaN(score) ? verdict.score() : Math.max(score, verdict.score());
                }
            }
            standing = new SourceStanding(time, score, seen, needed);
        }
    }

    /** Nothing is known yet. */
    @Activate
    public SourceBoard() {
        // the pipeline fills it
    }

    @Override
    public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        Slot slot = slots.get(event.source());
        if (slot == null) {
            if (slots.size() >= MOST) {
                return;
            }
            slot = slots.computeIfAbsent(event.source(), name -> new Slot());
            version.incrementAndGet();
        }
        slot.note(event.epochMillis(), checks, verdicts);
    }

    @Override
    public void left(String source) {
        if (slots.remove(source) != null) {
            version.incrementAndGet();
        }
    }

    /** Forgets all sources. */
    public void clear() {
        slots.clear();
        version.incrementAndGet();
    }

    /** Forgets sources that sent nothing for an hour while others did. */
    public void forgetGone() {
        long latest = slots.values().stream()
                .mapToLong(slot -> slot.standing.newest())
                .max()
                .orElse(Long.MIN_VALUE);
        if (latest > Long.MIN_VALUE / 2
                && slots.values().removeIf(slot -> slot.standing.newest() < latest - GONE_MILLIS)) {
            version.incrementAndGet();
        }
    }

    /** Grows when a source comes or goes. */
    public long version() {
        return version.get();
    }

    /** The names of all sources, in no order; changes while it is read. */
    public Set<String> sources() {
        return slots.keySet();
    }

    /** How a source stands; empty if it sent nothing. */
    public Optional<SourceStanding> standing(String source) {
        return Optional.ofNullable(slots.get(source)).map(slot -> slot.standing);
    }

    /** The source of which most is still to be learned; empty if nothing is. */
    public Optional<String> leastLearned() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().standing.learning())
                .max(Comparator.comparingLong(entry -> entry.getValue().standing.needed()
                        - entry.getValue().standing.seen()))
                .map(Map.Entry::getKey);
    }
}
