package org.tocsin.detector.ensemble.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.learning.EventInterval;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.LearningPace;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;
import org.tocsin.learning.RecentScores;

/**
 * What an ensemble has learned: what its members have learned, and how the scores of each vary.
 *
 * <p>Its members learn with every event, also while an alert is open, unless they hold it back themselves.
 */
final class EnsembleLearning implements Learning {

    private static final int VERSION = 3;

    /**
     * The mean over members that do not agree is rarer than what each of them says, so less than the surprise of a single
     * one is asked for.
     */
    private static final double AGREED = 0.9;

    private final Supplier<List<Member>> maker;
    private final FalseAlertRate rate;
    private final LearningPace pace = new LearningPace();
    private List<Member> members;

    /** What the members have learned, those of them that learn by themselves: asked with every event. */
    private List<Learning> own;

    private EventInterval interval = new EventInterval();
    private RecentScores scores = RecentScores.coarse();
    private boolean frozen;
    private boolean handsOut;

    EnsembleLearning(List<Member> members, Supplier<List<Member>> maker, FalseAlertRate rate) {
        this.members = List.copyOf(members);
        this.own = ofTheirOwn(this.members);
        this.maker = maker;
        this.rate = rate;
    }

    List<Member> members() {
        return members;
    }

    EventInterval interval() {
        return interval;
    }

    /**
     * The members have seen an event.
     *
     * @param judged whether any of them had something to say of it
     */
    void learn(long time, boolean judged) {
        if (!frozen) {
            pace.learn(judged, time, interval.millis());
        }
    }

    /** The surprise on which the members have to agree for an event to be an anomaly. */
    double level() {
        return AGREED * rate.surprise(interval.millis(), pace.seen());
    }

    /** Counts how surprising an event was. */
    void count(long time, double surprise) {
        scores.take(time, SurpriseScore.steady(surprise));
    }

    private void use(List<Member> next) {
        members = List.copyOf(next);
        own = ofTheirOwn(members);
    }

    private static List<Learning> ofTheirOwn(List<Member> members) {
        return members.stream().map(Member::learning).flatMap(Optional::stream).toList();
    }

    /** The words do not say how many false alerts are expected: that does not change what is learned. */
    @Override
    public String basis() {
        return members.stream().map(Member::basis).collect(Collectors.joining("; "));
    }

    @Override
    public long generation() {
        return pace.generation();
    }

    @Override
    public byte[] save() {
        ModelOutput out = new ModelOutput();
        out.number(VERSION);
        pace.write(out);
        interval.write(out);
        out.number(members.size());
        members.forEach(member -> member.write(out));
        scores.write(out);
        return out.bytes();
    }

    @Override
    public void restore(byte[] model) throws InvalidModelException {
        ModelInput in = new ModelInput(model);
        in.number(VERSION, VERSION);
        LearningPace readPace = LearningPace.read(in);
        EventInterval readInterval = EventInterval.read(in);
        List<Member> fresh = List.copyOf(maker.get());
        in.number(fresh.size(), fresh.size());
        for (Member member : fresh) {
            if (handsOut) {
                member.learning().ifPresent(Learning::handOut);
            }
            member.read(in);
        }
        RecentScores readScores = RecentScores.coarse();
        readScores.read(in);
        in.end();
        scores = readScores;
        fresh.forEach(member -> member.freeze(frozen));
        use(fresh);
        interval = readInterval;
        pace.goOn(readPace);
    }

    @Override
    public void succeed(Learning before) {
        if (before instanceof EnsembleLearning old) {
            scores = old.scores;
        }
    }

    @Override
    public void handOut() {
        handsOut = true;
        own.forEach(Learning::handOut);
    }

    /** Of the first member that has some; the others follow when that is done. */
    @Override
    public Optional<Supplier<Runnable>> training() {
        for (int i = 0; i < own.size(); i++) {
            Optional<Supplier<Runnable>> due = own.get(i).training();
            if (due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }

    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
        members.forEach(member -> member.freeze(newFrozen));
    }

    /** Handed on to the members; those that look at one event after the other take no notice. */
    @Override
    public void trouble(boolean open) {
        for (int i = 0; i < own.size(); i++) {
            own.get(i).trouble(open);
        }
    }

    @Override
    public void leaveOut(long fromMillis, long toMillis) {
        own.forEach(learning -> learning.leaveOut(fromMillis, toMillis));
        pace.corrected();
    }

    /** Handed on to the members. */
    @Override
    public void learn(long fromMillis, long toMillis) {
        own.forEach(learning -> learning.learn(fromMillis, toMillis));
        pace.corrected();
    }

    @Override
    public LearningStatus status() {
        double millis = interval.millis();
        boolean learned = pace.learned().isPresent();
        SurpriseScore shown = new SurpriseScore(level());
        ScoreHistogram histogram = scores.histogram(score -> SurpriseScore.steady(shown.surprise(score)));
        return new LearningStatus(
                (learned ? "has learned from " : "learns what is normal: has seen ") + pace.seen() + " events",
                (int) Math.min(pace.seen(), Integer.MAX_VALUE),
                0,
                pace.learned(),
                frozen,
                Duration.ofMillis((long) millis),
                learned ? SurpriseScore.MIDDLE : Double.NaN,
                FalseAlertRate.perDay(shown.level() / AGREED, millis, pace.seen()),
                histogram,
                learned ? shown.falseAlerts(histogram, AGREED, millis, pace.seen()) : List.of());
    }
}
