package org.tocsin.api.monitor;

import java.time.Instant;
import java.util.Optional;

/**
 * One model in a folder of models.
 *
 * @param source of which source
 * @param detector the id of the detector that learned it
 * @param check the name of its check; may be empty
 * @param generation counts the models of this source and detector; the largest is the one that is used
 * @param learned event time at which it was learned; empty if it cannot be read
 * @param rows events that it was learned from
 * @param current whether it is the one that is used
 * @param frozen whether the detector is to learn nothing more of this source
 * @param problem what is wrong with the file, as one sentence; empty if nothing is
 */
public record KeptModel(
        String source,
        String detector,
        String check,
        long generation,
        Optional<Instant> learned,
        int rows,
        boolean current,
        boolean frozen,
        String problem) {}
