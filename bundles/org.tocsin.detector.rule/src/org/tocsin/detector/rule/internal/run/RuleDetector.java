package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** One rule on one source, or on a group of sources. Allocates nothing while the rule does not hold. */
final class RuleDetector implements Detector {

    /** While it holds, the sentence is made anew this often. */
    private static final long REFRESH_MILLIS = 10_000;

    private final String subject;
    private final RuleVariant variant;
    private final OtherSources others;
    private final long pendingMillis;
    private Conditions conditions;
    private RuleMessage message;
    private final Silence silence;
    private final Verdict between;
    private Verdict unknown;
    private Program unknownOf;
    private String unknownWhy = "";
    private Verdict.Anomaly anomaly;
    private long holdsSince = Long.MIN_VALUE;
    private long saidAt;

    /** What it judges by, with what that remembers. */
    private record Conditions(Workspace workspace, Program when, Optional<Program> clear) {

        static Conditions of(RuleVariant variant, OtherSources others) {
            Workspace workspace = new Workspace(others);
            return new Conditions(
                    workspace,
                    new Program(variant.when(), workspace),
                    variant.clear().map(condition -> new Program(condition, workspace)));
        }
    }

    /**
     * @param subject the source, or what stands in its place
     * @param others what is known of other sources; null for a rule that does not look at any
     */
    RuleDetector(String subject, RuleVariant variant, OtherSources others) {
        this.subject = subject;
        this.variant = variant;
        this.pendingMillis = variant.rule().pending().toMillis();
        this.others = others;
        goBy(Conditions.of(variant, others));
        this.silence = new Silence(subject, variant.rule(), message.metric());
        this.between = variant.between();
    }

    private void goBy(Conditions next) {
        conditions = next;
        message = new RuleMessage(subject, variant, next.when(), next.workspace());
    }

    /** Keeps the windows and how long the rule has held; what is said, and how bad it is, is said the new way from now on. */
    @Override
    public boolean goOnFrom(Detector before) {
        if (!(before instanceof RuleDetector old) || old.variant.rule().equals(variant.rule())) {
            return false;
        }
        goBy(old.conditions);
        silence.goOnFrom(old.silence);
        holdsSince = old.holdsSince;
        saidAt = 0;
        return true;
    }

    @Override
    public byte[] remember() {
        return conditions.workspace().save();
    }

    @Override
    public void recall(byte[] remembered) throws InvalidModelException {
        Conditions before = conditions;
        goBy(Conditions.of(variant, others));
        try {
            conditions.workspace().restore(remembered);
        } catch (IllegalArgumentException unreadable) {
            goBy(before);
            throw new InvalidModelException("what it remembered cannot be read: " + unreadable.getMessage());
        }
    }

    @Override
    public Verdict inspect(Event event) {
        conditions.workspace().update(event);
        Verdict verdict = judge(event);
        return silence.judged(event.epochMillis(), verdict);
    }

    private Verdict judge(Event event) {
        int raised = conditions.when().now();
        if (raised == Truth.TRUE) {
            return anomaly(event.epochMillis());
        }
        holdsSince = Long.MIN_VALUE;
        if (raised == Truth.UNKNOWN) {
            return unknown(conditions.when());
        }
        Program clear = conditions.clear().orElse(null);
        if (clear == null) {
            return Verdict.NORMAL;
        }
        int cleared = clear.now();
        return cleared == Truth.TRUE ? Verdict.NORMAL : cleared == Truth.FALSE ? between : unknown(clear);
    }

    private Verdict anomaly(long time) {
        boolean begins = holdsSince == Long.MIN_VALUE;
        if (begins) {
            holdsSince = time;
        }
        boolean fires = saidAt - holdsSince < pendingMillis && time - holdsSince >= pendingMillis;
        if (begins || fires || time - saidAt >= REFRESH_MILLIS) {
            anomaly = message.anomaly(time - holdsSince);
            saidAt = time;
        }
        return anomaly;
    }

    private Verdict unknown(Program program) {
        String missing = program.missing();
        if (unknown == null || program != unknownOf || !missing.equals(unknownWhy)) {
            unknownOf = program;
            unknownWhy = missing;
            unknown = new Verdict.Unknown(program.unknown());
        }
        return unknown;
    }

    @Override
    public long deadline() {
        return silence.deadline();
    }

    @Override
    public Verdict overdue(long deadline) {
        return silence.overdue(deadline);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(conditions.when().findings());
        conditions
                .clear()
                .ifPresent(program -> program.findings()
                        .forEach(found -> findings.add(new Finding(
                                found.depth() == 0 ? "clear: " + found.text() : found.text(),
                                found.depth(),
                                found.value(),
                                found.truth(),
                                found.note()))));
        return findings;
    }
}
