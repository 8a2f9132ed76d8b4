package org.tocsin.api.contracts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A clock that stands still until a test moves it. Safe to use from any thread. */
public final class ManualClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock in UTC that shows this time, such as {@code 2026-01-01T00:00:00Z}. */
    public static ManualClock at(String time) {
        return new ManualClock(new AtomicReference<>(Instant.parse(time)), ZoneOffset.UTC);
    }

    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    public void set(Instant time) {
        now.set(time);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, which moves with this one, in another zone. */
    @Override
    @NonNullByDefault({}) // the JDK says of no parameter that it is never null
    public Clock withZone(ZoneId other) {
        return new ManualClock(now, other);
    }
}
