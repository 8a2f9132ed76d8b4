package org.tocsin.recording.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.MVStoreException;
import org.tocsin.api.event.Event;
import org.tocsin.recording.RecordingPlace;

/**
 * Keeps what it is given, makes blocks of it when a stretch is over, and forgets what is too old. What cannot be kept is
 * counted and told, and a minute later it tries again. Used by one thread.
 */
final class Recorder {

    /** Who sends late is waited for so long. */
    private static final long GRACE_MILLIS = Duration.ofSeconds(20).toMillis();

    private static final long RETRY_MILLIS = Duration.ofMinutes(1).toMillis();
    /** So many numbers at most wait for their stretch to be over: some 40 MB. */
    private static final long MOST_VALUES = 4_000_000;

    private final StoreFile file;
    private final RecordingPlace place;
    private final Clock clock;
    private final Consumer<String> trouble;
    private Gathering gathering = new Gathering();
    /** The one that the gathering is of; null if there is none. */
    private @Nullable RecordingStore store;

    private long nextSeal = Long.MIN_VALUE;
    private long retryAt = Long.MIN_VALUE;
    private long lost;

    Recorder(StoreFile file, RecordingPlace place, Clock clock, Consumer<String> trouble) {
        this.file = file;
        this.place = place;
        this.clock = clock;
        this.trouble = trouble;
    }

    /** Keeps events; without any, does what is due. */
    void keep(List<Event> events) {
        long now = clock.millis();
        if (now < retryAt) {
            lost += events.size();
            return;
        }
        try {
            RecordingStore open = opened();
            if (!events.isEmpty()) {
                open.append(events);
                gathering.add(events);
            }
            if (now >= nextSeal || now < nextSeal - 2 * Stretch.MILLIS || gathering.values() > MOST_VALUES) {
                seal(open, now);
            }
            found();
        } catch (MVStoreException failure) {
            failed(events.size(), file.sentence(failure), now);
        } catch (IOException failure) {
            failed(events.size(), failure, now);
        }
    }

    private RecordingStore opened() throws IOException {
        RecordingStore open = file.open();
        if (open != store) {
            gathering = new Gathering();
            gathering.add(open.unsealed());
            store = open;
            nextSeal = Long.MIN_VALUE;
        }
        return open;
    }

    private void seal(RecordingStore open, long now) throws IOException {
        long running = Stretch.of(now - GRACE_MILLIS);
        List<SourceRows> over = gathering.takeOver(gathering.values() > MOST_VALUES ? Long.MAX_VALUE : running);
        if (!over.isEmpty()) {
            open.seal(over, gathering.events());
        }
        open.forget(now, place.retention(), place.maximalBytes());
        nextSeal = Stretch.end(running) + GRACE_MILLIS;
    }

    private void failed(int events, IOException why, long now) {
        if (lost == 0 && retryAt == Long.MIN_VALUE) {
            trouble.accept(why.getMessage() + " Monitoring goes on; recording is tried again every minute.");
        }
        lost += events;
        retryAt = now + RETRY_MILLIS;
        store = null;
        gathering = new Gathering();
        file.letGo();
    }

    private void found() {
        if (retryAt != Long.MIN_VALUE) {
            retryAt = Long.MIN_VALUE;
            trouble.accept(
                    "The recording in " + place.folder() + " works again; " + lost + " events are missing in it.");
            lost = 0;
        }
    }
}
