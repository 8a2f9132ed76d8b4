package org.tocsin.workbench.core.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A silence that holds once. */
public record Once(SilenceWindow window) implements SilenceSchedule {

    /** From a moment on for so long. */
    public static Once from(Instant time, Duration length) {
        return new Once(new SilenceWindow(time, time.plus(length)));
    }

    @Override
    public Optional<SilenceWindow> next(Instant time) {
        return time.isBefore(window.until()) ? Optional.of(window) : Optional.empty();
    }

    @Override
    public SilenceSchedule endedAt(Instant time) {
        if (!time.isBefore(window.until())) {
            return this;
        }
        return new Once(new SilenceWindow(time.isBefore(window.from()) ? time : window.from(), time));
    }

    @Override
    public Optional<SilenceSchedule> extended(Duration longer, Instant time) {
        Instant end = window.until().isBefore(time) ? time : window.until();
        return Optional.of(new Once(new SilenceWindow(window.from(), end.plus(longer))));
    }
}
