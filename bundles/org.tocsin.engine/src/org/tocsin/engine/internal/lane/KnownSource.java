package org.tocsin.engine.internal.lane;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.engine.internal.memory.RestartNotes;

/**
 * A source that has sent at least one event, or all sources as a whole, and the lane that it belongs to.
 */
public final class KnownSource {

    private final String name;
    private final boolean all;
    private volatile long lastSeen;
    private volatile Object origin = this;

    private final JumpGuard jumps = new JumpGuard();

    private volatile Correlating correlating = new Correlating(null, false);

    private record Correlating(@Nullable DetectionPlan plan, boolean so) {}

    /** Touched by the thread of its lane only. */
    Optional<OrderedInput> input = Optional.empty();

    public KnownSource(String name) {
        this(name, false);
    }

    private KnownSource(String name, boolean all) {
        this.name = name;
        this.all = all;
    }

    /** All sources as a whole, for what judges them together: no real one, whatever its name. */
    public static KnownSource allSources() {
        return new KnownSource("all sources", true);
    }

    /** Whether it stands for all sources as a whole. */
    boolean isAll() {
        return all;
    }

    public String name() {
        return name;
    }

    /** What doubts its events from the future. Touched by whom its events come from. */
    public JumpGuard jumps() {
        return jumps;
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

    /** Whether it is judged together with other sources by this plan, too; found out once a plan. */
    public boolean correlates(DetectionPlan plan) {
        Correlating known = correlating;
        if (known.plan() != plan) {
            known = new Correlating(plan, plan.correlates(name));
            correlating = known;
        }
        return known.so();
    }

    /** Hands on what is to be kept of it over a restart. While no lane runs. */
    public void remember(RestartNotes notes) {
        input.ifPresent(own -> own.checks().remember(notes));
    }

    /** Which of so many lanes it belongs to: the same for the same name, always. */
    public int laneOf(int lanes) {
        int hash = name.hashCode();
        hash ^= hash >>> 16;
        return Math.floorMod(hash * 0x9E3779B9, lanes);
    }
}
