package org.tocsin.engine.internal.lane;

/** A source that has sent at least one event, and the lane that it belongs to. */
public final class KnownSource {

    private final String name;
    private volatile long lastSeen;
    private volatile Object origin = this;

    /** Touched by the thread of its lane only. */
    SourceState state;

    public KnownSource(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** When it last sent something, in milliseconds of whatever clock the directory goes by. */
    public long lastSeen() {
        return lastSeen;
    }

    /** What has brought its last event. */
    public Object origin() {
        return origin;
    }

    public void seen(long millis, Object by) {
        lastSeen = millis;
        if (origin != by) {
            origin = by;
        }
    }

    /** Which of so many lanes it belongs to: the same for the same name, always. */
    public int laneOf(int lanes) {
        int hash = name.hashCode();
        hash ^= hash >>> 16;
        return Math.floorMod(hash * 0x9E3779B9, lanes);
    }
}
