package org.tocsin.engine.internal.lane;

import java.util.concurrent.atomic.LongAdder;
import org.tocsin.engine.internal.memory.Recollection;
import org.tocsin.engine.internal.model.KeptModels;

/**
 * What all lanes of a monitor share.
 *
 * @param audience who looks on when the events of a source are judged
 * @param late counts events that came too late
 * @param gauge how much learning is under way
 * @param memory how checks stood before a restart
 * @param models keeps what was learned over a restart
 * @param trainer trains what takes long
 */
public record LaneWork(
        Audience audience,
        LongAdder late,
        WarmUpGauge gauge,
        Recollection memory,
        KeptModels models,
        Trainer trainer) {}
