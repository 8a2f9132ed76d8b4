package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** One rule on one source, or on a group of sources. Allocates nothing while the rule does not hold. */
final class RuleDetector implements Detector {

    /** While it holds, the sentence is made anew this often. */
    private static final long REFRESH_MILLIS = 10_000;

    private final String subject;
    private final RuleVariant variant;
    private final long pendingMillis;
    private Workspace workspace;
    private Program when;
    private Program clear;
    private RuleMessage message;
    private final Silence silence;
    private final Verdict between;
    private Verdict unknown;
    private Program unknownOf;
    private String unknownWhy = "";
    private Verdict.Anomaly anomaly;
    private long holdsSince = Long.MIN_VALUE;
    private long saidAt;

    /**
     * @param subject the source, or what stands in its place
     * @param others what is known of other sources; null for a rule that does not look at any
     */
    RuleDetector(String subject, RuleVariant variant, OtherSources others) {
        this.subject = subject;
        this.variant = variant;
        this.pendingMillis = variant.rule().pending().toMillis();
        this.workspace = new Workspace(others);
        this.when = new Program(variant.when(), workspace);
        this.clear = variant.clear()
                .map(condition -> new Program(condition, workspace))
                .orElse(null);
        this.message = new RuleMessage(subject, variant, when, workspace);
        this.silence = new Silence(subject, variant.rule(), message.metric());
        this.between = variant.between();
    }

    /** Keeps the windows and how long the rule has held; what is said, and how bad it is, is said the new way from now on. */
    @Override
    public boolean goOnFrom(Detector before) {
        if (!(before instanceof RuleDetector old) || old.variant.rule().equals(variant.rule())) {
            return false;
        }
        workspace = old.workspace;
        when = old.when;
        clear = old.clear;
        message = new RuleMessage(subject, variant, when, workspace);
        silence.goOnFrom(old.silence);
        holdsSince = old.holdsSince;
        saidAt = 0;
        return true;
    }

    @Override
    public Verdict inspect(Event event) {
        workspace.update(event);
        Verdict verdict = judge(event);
        return silence.judged(event.epochMillis(), verdict);
    }

    private Verdict judge(Event event) {
        int raised = when.now();
        if (raised == Truth.TRUE) {
            return anomaly(event.epochMillis());
        }
        holdsSince = Long.MIN_VALUE;
        if (raised == Truth.UNKNOWN) {
            return unknown(when);
        }
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
        List<Finding> findings = new ArrayList<>(when.findings());
        Optional.ofNullable(clear)
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
