package org.tocsin.engine.internal.memory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.engine.internal.alert.AlertSubject;

/** All that survives a restart but models: alerts that are not over, and beside them what detectors remember. Thread-safe. */
public final class RestartMemory implements Recollection {

    private final AlertMemory alerts;
    private final RecentMemory recent;

    /**
     * Reads what there is.
     *
     * @param file the file of alerts; the other one is beside it
     * @param trouble is told, in one sentence, when something cannot be read or written
     */
    public RestartMemory(Path file, Consumer<String> trouble) {
        Path alertFile = file.toAbsolutePath();
        this.alerts = new AlertMemory(alertFile, trouble);
        this.recent = new RecentMemory(alertFile.resolveSibling(alertFile.getFileName() + ".windows"), trouble);
    }

    @Override
    public Optional<Remembered> recall(AlertSubject subject) {
        return alerts.recall(subject);
    }

    @Override
    public Optional<RecentState> recent(AlertSubject subject) {
        return recent.recall(subject);
    }

    /** Writes what was noted. */
    public void save(RestartNotes notes) {
        alerts.save(notes.alerts());
        if (notes.recentToo()) {
            recent.save(notes.recent());
        }
    }
}
