package org.tocsin.engine.internal.memory;

import java.util.Optional;
import org.tocsin.engine.internal.alert.AlertSubject;

/** Knows how checks stood before a restart. Thread-safe. */
@FunctionalInterface
public interface Recollection {

    /** Knows nothing. */
    Recollection NONE = subject -> Optional.empty();

    /** How this check stood, once: it is forgotten by being told. */
    Optional<Remembered> recall(AlertSubject subject);
}
