package org.tocsin.engine.internal.memory;

import java.util.Optional;
import org.tocsin.engine.internal.alert.AlertSubject;

/** Knows how checks stood before a restart. Thread-safe. */
public interface Recollection {

    /** Knows nothing. */
    Recollection NONE = new Recollection() {
        @Override
        public Optional<Remembered> recall(AlertSubject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<RecentState> recent(AlertSubject subject) {
            return Optional.empty();
        }
    };

    /** How this check stood, once: it is forgotten by being told. */
    Optional<Remembered> recall(AlertSubject subject);

    /** What the detector of this check remembered of the last events, once: it is forgotten by being told. */
    Optional<RecentState> recent(AlertSubject subject);
}
