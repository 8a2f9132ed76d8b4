package org.tocsin.workbench.core.replay;

import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * How a replay stands.
 *
 * @param phase what it does
 * @param position where it is, in milliseconds since 1970-01-01T00:00Z
 * @param target where it hurries to
 * @param from where the recording begins
 * @param to where it ends; not before it begins
 * @param words what is to be said of it, in a sentence or two
 */
public record ReplayStatus(Phase phase, long position, long target, long from, long to, String words) {

    public ReplayStatus {
        // what stood in a file may be anything: a label ends at a zero
        words = words.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** What a replay does. */
    public enum Phase {
        READING,
        FAILED,
        PLAYING,
        PAUSED,
        HURRYING,
        ENDED;

        /** Whether there is something to play. */
        public boolean ready() {
            return this != READING && this != FAILED;
        }
    }

    /** Of a recording that is read, or cannot be for the reason of this sentence. */
    static ReplayStatus unread(String failure) {
        return failure.isEmpty()
                ? new ReplayStatus(Phase.READING, 0, 0, 0, 0, "Reading…")
                : new ReplayStatus(Phase.FAILED, 0, 0, 0, 0, failure);
    }

    /** Of one that can be played. */
    static ReplayStatus of(ReplayClock clock, RecordingSurvey survey, AlertBoard board) {
        Phase phase = clock.ended()
                ? Phase.ENDED
                : clock.hurrying() ? Phase.HURRYING : clock.playing() ? Phase.PLAYING : Phase.PAUSED;
        return new ReplayStatus(
                phase,
                Math.max(survey.from(), clock.position()),
                clock.target(),
                survey.from(),
                survey.to(),
                ReplayWords.of(phase, clock, survey, phase == Phase.ENDED ? alerts(board) : 0));
    }

    private static int alerts(AlertBoard board) {
        return (int)
                board.snapshot().stories().stream().filter(AlertStory::fired).count();
    }

    /** How much of the way to this time lies behind it, from 0 to 1. */
    static double share(long position, long from, long to) {
        return to <= from ? 1 : Math.clamp((double) (position - from) / (to - from), 0, 1);
    }

    /** How much of the recording lies behind it, from 0 to 1. */
    public double done() {
        return share(position, from, to);
    }

    /** The time that lies there in the recording: 0 is its beginning, 1 its end. */
    public long at(double share) {
        return from + Math.round(share * (to - from));
    }
}
