package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
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
    private final Optional<OtherSources> others;
    private final long pendingMillis;
    private Conditions conditions;
    private RuleMessage message;
    private final RuleSilence silence;
    private final Verdict between;
    private @Nullable Verdict unknown;
    private @Nullable Program unknownOf;
    private String unknownWhy = "";
    private Verdict.@Nullable Anomaly anomaly;
    private long holdsSince = Long.MIN_VALUE;
    private long saidAt;

    /** What it judges by, with what that remembers. */
    private record Conditions(Workspace workspace, Program when, Optional<Program> clear) {

        static Conditions of(RuleVariant variant, Optional<OtherSources> others) {
            Workspace workspace = new Workspace(others);
            return new Conditions(
                    workspace,
                    new Program(variant.when(), workspace),
                    variant.clear().map(condition -> new Program(condition, workspace)));
        }
    }

    /**
     * @param subject the source, or what stands in its place
     * @param others what is known of other sources; empty for a rule that does not look at any
     */
    RuleDetector(String subject, RuleVariant variant, Optional<OtherSources> others) {
        this.subject = subject;
        this.variant = variant;
        this.pendingMillis = variant.rule().pending().toMillis();
        this.others = others;
        this.conditions = Conditions.of(variant, others);
        this.message = saying(conditions);
        this.silence = new RuleSilence(subject, variant.rule(), message.metric());
        this.between = variant.between();
    }

    private void goBy(Conditions next) {
        conditions = next;
        message = saying(next);
    }

    private RuleMessage saying(Conditions about) {
        return new RuleMessage(subject, variant, about.when(), about.workspace());
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
        if (raised == TruthValue.TRUE) {
            return anomaly(event.epochMillis());
        }
        holdsSince = Long.MIN_VALUE;
        if (raised == TruthValue.UNKNOWN) {
            return unknown(conditions.when());
        }
        if (conditions.clear().isEmpty()) {
            return Verdict.NORMAL;
        }
        Program clear = conditions.clear().get();
        int cleared = clear.now();
        return cleared == TruthValue.TRUE ? Verdict.NORMAL : cleared == TruthValue.FALSE ? between : unknown(clear);
    }

    private Verdict anomaly(long time) {
        boolean begins = holdsSince == Long.MIN_VALUE;
        if (begins) {
            holdsSince = time;
        }
        boolean fires = saidAt - holdsSince < pendingMillis && time - holdsSince >= pendingMillis;
        Verdict.Anomaly said = anomaly;
        if (said == null || begins || fires || time - saidAt >= REFRESH_MILLIS) {
            said = message.anomaly(time - holdsSince);
            anomaly = said;
            saidAt = time;
        }
        return said;
    }

    private Verdict unknown(Program program) {
        String missing = program.missing();
        Verdict said = unknown;
        if (said == null || program != unknownOf || !missing.equals(unknownWhy)) {
            unknownOf = program;
            unknownWhy = missing;
            said = new Verdict.Unknown(program.unknown());
            unknown = said;
        }
        return said;
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
