package org.tocsin.workbench.core.silence;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.BoardSnapshot;

/**
 * Which alerts of the board are hidden now, and counts them for the book. An alert is judged anew only when it, or a
 * silence, has changed; open ones also when a silence begins or ends. Safe to call from any thread.
 */
@Component(service = SilencedAlerts.class)
public final class SilencedAlerts {

    /**
     * What is known of one alert.
     *
     * @param hiding the ids of silences that hide it
     * @param counted the ids of silences that have counted it
     */
    private record Judged(AlertStory story, Set<String> hiding, Set<String> counted) {}

    private final SilenceBook book;
    private final AlertBoard board;
    private final Clock clock;
    private Map<String, Judged> judged = Map.of();
    private SilenceCensus census = SilenceCensus.NONE;
    private long seenBook = -1;
    private long seenBoard = -1;
    private Instant due = Instant.MIN;

    @Activate
    public SilencedAlerts(@Reference SilenceBook book, @Reference AlertBoard board) {
        this(book, board, Clock.systemUTC());
    }

    public SilencedAlerts(SilenceBook book, AlertBoard board, Clock clock) {
        this.book = book;
        this.board = board;
        this.clock = clock;
    }

    /** As it is now; the same object as long as nothing changes. */
    public synchronized SilenceCensus now() {
        Instant now = clock.instant();
        long bookVersion = book.version();
        BoardSnapshot alerts = board.snapshot();
        if (bookVersion != seenBook || alerts.version() != seenBoard || !now.isBefore(due)) {
            List<AlertSilence> silences =
                    book.entries().stream().map(SilenceEntry::silence).toList();
            judge(alerts, silences, now, bookVersion != seenBook);
            SilenceCensus next = count(silences, now);
            census = next.equals(census) ? census : next;
            seenBook = bookVersion;
            seenBoard = alerts.version();
            due = due(silences, now);
        }
        return census;
    }

    private void judge(BoardSnapshot alerts, List<AlertSilence> silences, Instant now, boolean all) {
        Map<String, Judged> next = HashMap.newHashMap(alerts.stories().size());
        for (AlertStory story : alerts.stories()) {
            Judged before = judged.getOrDefault(story.id(), new Judged(story, Set.of(), Set.of()));
            boolean same = judged.containsKey(story.id()) && before.story() == story && !story.open() && !all;
            if (story.fired()) {
                next.put(story.id(), same ? before : judge(story, before.counted(), silences, now));
            }
        }
        judged = next;
    }

    private Judged judge(AlertStory story, Set<String> before, List<AlertSilence> silences, Instant now) {
        Instant time = story.open() ? now : story.latest().time();
        Set<String> hiding = new HashSet<>();
        Set<String> counted = new HashSet<>(before);
        for (AlertSilence silence : silences) {
            boolean hides = silence.hides(story, time);
            if (hides) {
                hiding.add(silence.id());
            }
            if ((hides || silence.hid(story)) && counted.add(silence.id())) {
                book.note(silence.id(), 1, time);
            }
        }
        return new Judged(story, hiding, counted);
    }

    private SilenceCensus count(List<AlertSilence> silences, Instant now) {
        List<Judged> hidden =
                judged.values().stream().filter(one -> !one.hiding().isEmpty()).toList();
        List<Judged> open = hidden.stream().filter(one -> one.story().open()).toList();
        Map<String, Integer> bySilence = new HashMap<>();
        open.forEach(one -> one.hiding().forEach(id -> bySilence.merge(id, 1, Integer::sum)));
        return new SilenceCensus(
                hidden.stream().map(one -> one.story().id()).collect(Collectors.toSet()), bySilence, open.size(), (int)
                        silences.stream()
                                .filter(silence -> silence.schedule().holds(now))
                                .count());
    }

    /** When the next silence begins or ends. */
    private static Instant due(List<AlertSilence> silences, Instant now) {
        return silences.stream()
                .flatMap(silence -> silence.schedule().next(now).stream())
                .map(window -> window.holds(now) ? window.until() : window.from())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
