package org.tocsin.workbench.core.replay;

import java.time.Clock;

/**
 * When the events of a replay are due. The thread of the source waits here with each event; any other thread plays,
 * pauses, steps, and says how fast. Times of events are in milliseconds since 1970-01-01T00:00Z.
 */
public final class ReplayClock {

    /** Before the first event. */
    public static final long BEGINNING = Long.MIN_VALUE;

    /** A clock may be set while somebody waits for it. */
    private static final long LONGEST_WAIT_MILLIS = 1_000;

    private final Clock clock;
    private ReplaySpeed speed;
    private boolean playing;
    private boolean stepping;
    private boolean waiting;
    private boolean ended;
    /** Everything up to here is let through at once. */
    private long target;

    private long passed = BEGINNING;
    private long next = BEGINNING;
    private boolean anchored;
    private long anchorEvent;
    private long anchorMillis;

    /**
     * One at the beginning.
     *
     * @param clock tells how time goes by for who looks on
     */
    public ReplayClock(Clock clock, ReplaySpeed speed, boolean playing) {
        this(clock, speed, playing, BEGINNING);
    }

    /** One at the beginning that hurries to a time first. */
    ReplayClock(Clock clock, ReplaySpeed speed, boolean playing, long target) {
        this.clock = clock;
        this.speed = speed;
        this.playing = playing;
        this.target = target;
    }

    /** Waits until an event of this time is due. */
    void await(long time) throws InterruptedException {
        synchronized (this) {
            for (long delay = delay(time); delay > 0; delay = delay(time)) {
                wait(Math.min(delay, LONGEST_WAIT_MILLIS));
            }
        }
    }

    /**
     * How long an event of this time has to wait, in milliseconds; with 0 it is let through. {@link Long#MAX_VALUE} if
     * somebody has to do something first.
     */
    synchronized long delay(long time) {
        next = time;
        if (stepping) {
            stepping = false;
            target = Math.max(target, time);
        }
        long delay = time <= target ? 0 : playing ? due(time) : Long.MAX_VALUE;
        waiting = delay > 0;
        if (!waiting) {
            passed = Math.max(passed, time);
        }
        return delay;
    }

    private long due(long time) {
        if (speed == ReplaySpeed.FASTEST) {
            return 0;
        }
        if (!anchored) {
            anchored = true;
            long reached = Math.max(passed, target);
            anchorEvent = reached == BEGINNING ? time : reached;
            anchorMillis = clock.millis();
        }
        long due = anchorMillis + Math.round((time - anchorEvent) / speed.factor());
        return Math.max(0, due - clock.millis());
    }

    public synchronized void play() {
        playing = !ended;
        changed();
    }

    /** Stays where it is, also on the way to a time. */
    public synchronized void pause() {
        target = position();
        playing = false;
        stepping = false;
        changed();
    }

    /** Lets the events of the next time through that any event has, and pauses. */
    public synchronized void step() {
        pause();
        stepping = true;
        changed();
    }

    public synchronized void speed(ReplaySpeed newSpeed) {
        if (waiting && playing) {
            target = position();
        }
        speed = newSpeed;
        changed();
    }

    /** Hurries to this time, if it is not past. */
    public synchronized boolean hurry(long time) {
        if (ended || time < position()) {
            return false;
        }
        target = time;
        changed();
        return true;
    }

    /** There are no more events. */
    synchronized void end() {
        ended = true;
        playing = false;
        waiting = false;
        changed();
    }

    private void changed() {
        anchored = false;
        notifyAll();
    }

    public synchronized boolean playing() {
        return playing;
    }

    public synchronized boolean ended() {
        return ended;
    }

    public synchronized ReplaySpeed speed() {
        return speed;
    }

    /** Whether it is still on its way to a time that somebody wanted. */
    public synchronized boolean hurrying() {
        return !ended && !waiting && target > passed;
    }

    /** The time that it hurries to, or was held at. */
    public synchronized long target() {
        return target;
    }

    /** Where it is; {@link #BEGINNING} before the first event. Between two events time goes on. */
    public synchronized long position() {
        if (!waiting) {
            return passed;
        }
        if (!playing || !anchored) {
            return Math.max(passed, target);
        }
        long gone = Math.round((clock.millis() - anchorMillis) * speed.factor());
        return Math.max(passed, Math.min(next, anchorEvent + gone));
    }
}
