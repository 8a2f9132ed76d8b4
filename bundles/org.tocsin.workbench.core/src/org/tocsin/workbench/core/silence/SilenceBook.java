package org.tocsin.workbench.core.silence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.workbench.core.monitor.Troubles;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/**
 * All silences that there are, kept in a file at each change. One that is over is forgotten after a week. Safe to call
 * from any thread; the file is written by the thread that calls.
 */
@Component(service = SilenceBook.class)
public final class SilenceBook implements AutoCloseable {

    private static final Duration KEPT_AFTER_END = Duration.ofDays(7);
    private static final Duration BETWEEN_TALLIES = Duration.ofSeconds(30);

    private final SilenceFile file;
    private final Clock clock;
    private final Consumer<String> trouble;
    private final Map<String, SilenceEntry> entries = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long version;
    private int number;
    private boolean unwritten;
    private Instant written;

    /** The book of a desk. */
    @Activate
    public SilenceBook(@Reference WorkbenchSettings settings, @Reference Troubles troubles) {
        this(settings.silences(), Clock.systemUTC(), troubles::trouble);
    }

    /**
     * What stands in a file; nothing, if there is none yet.
     *
     * @param trouble is told what of the file cannot be read or written, in a sentence
     */
    public SilenceBook(Path path, Clock clock, Consumer<String> trouble) {
        this.clock = clock;
        this.trouble = trouble;
        file = new SilenceFile(path, trouble);
        file.read().forEach(entry -> entries.put(entry.id(), entry));
        written = clock.instant();
    }

    /** How often silences have changed; what they hid does not count. */
    public synchronized long version() {
        return version;
    }

    /** All of them as they are now, the oldest first. */
    public synchronized List<SilenceEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** Makes a new one, from now on. */
    public AlertSilence add(SilenceScope scope, SilenceSchedule schedule, String reason, String by) {
        AlertSilence made;
        synchronized (this) {
            do {
                number++;
            } while (entries.containsKey("s" + number));
            made = new AlertSilence("s" + number, scope, schedule, reason, by, clock.instant());
            entries.put(made.id(), new SilenceEntry(made, SilenceTally.NONE));
            changed();
        }
        listeners.forEach(Runnable::run);
        return made;
    }

    /** Puts a silence in the place of the one with the same id; nothing, if that is gone. */
    public void replace(AlertSilence silence) {
        edit(List.of(silence.id()), old -> silence);
    }

    /** Ends these now: on a calendar, only the window that is open. */
    public void end(Collection<String> ids) {
        Instant now = clock.instant();
        edit(ids, silence -> silence.with(silence.schedule().endedAt(now)));
    }

    /** Makes these last longer, as far as they are not on a calendar. */
    public void extend(Collection<String> ids, Duration longer) {
        Instant now = clock.instant();
        edit(
                ids,
                silence -> silence.schedule()
                        .extended(longer, now)
                        .map(silence::with)
                        .orElse(silence));
    }

    /** Forgets these; alerts that they hid are seen again. */
    public void delete(Collection<String> ids) {
        synchronized (this) {
            entries.keySet().removeAll(List.copyOf(ids));
            changed();
        }
        listeners.forEach(Runnable::run);
    }

    private void edit(Collection<String> ids, UnaryOperator<AlertSilence> edit) {
        synchronized (this) {
            for (String id : ids) {
                entries.computeIfPresent(
                        id, (same, entry) -> new SilenceEntry(edit.apply(entry.silence()), entry.tally()));
            }
            changed();
        }
        listeners.forEach(Runnable::run);
    }

    private void changed() {
        version++;
        Instant week = clock.instant().minus(KEPT_AFTER_END);
        entries.values().removeIf(entry -> entry.silence().schedule().next(week).isEmpty());
        write();
    }

    /** Notes that one of them has hidden so many alerts more. Written with the next change, or within half a minute. */
    synchronized void note(String id, int more, Instant time) {
        entries.computeIfPresent(
                id,
                (same, entry) -> new SilenceEntry(entry.silence(), entry.tally().and(more, time)));
        unwritten = true;
        if (Duration.between(written, clock.instant()).compareTo(BETWEEN_TALLIES) >= 0) {
            write();
        }
    }

    private void write() {
        unwritten = false;
        written = clock.instant();
        try {
            file.write(List.copyOf(entries.values()));
        } catch (IOException unwritable) {
            trouble.accept("Silences are not kept for the next start: " + unwritable.getMessage());
        }
    }

    /** Calls the listener after each change, from the thread that made it. */
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Writes down what was hidden since the file was last written. */
    @Deactivate
    @Override
    public synchronized void close() {
        if (unwritten) {
            write();
        }
    }
}
