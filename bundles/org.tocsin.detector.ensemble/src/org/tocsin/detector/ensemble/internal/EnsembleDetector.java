package org.tocsin.detector.ensemble.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;
import org.tocsin.learning.SurpriseScale;
import org.tocsin.learning.Wording;

/**
 * Several detectors as one. An event is an anomaly when they agree on it, or when one that is sure of what it says does.
 *
 * <p>They agree by how rare the event is for each, by the quantiles of its own scores: the mean of that over all that have
 * something to say is the geometric mean of the shares of scores that are as large, which merges them whatever their
 * dependence (Vovk and Wang, "Combining p-values via averaging", 2020). Nobody's weight is fitted to any data. What is
 * plain for one and nothing for the others drowns in a mean, so there are members that raise alone; they ask for more.
 *
 * <p>The score that is handed on is 0.5 at the threshold.
 */
final class EnsembleDetector implements Detector {

    private static final String EXPECTED = "expected";

    private final EnsembleLearning learning;

    /**
     * @param maker makes members like these that know nothing yet
     */
    EnsembleDetector(List<Member> members, Supplier<List<Member>> maker, FalseAlertRate rate) {
        this.learning = new EnsembleLearning(members, maker, rate);
    }

    @Override
    public Verdict inspect(Event event) {
        learning.interval().take(event.epochMillis());
        double sum = 0;
        int counting = 0;
        boolean known = false;
        Member surest = null;
        for (Member member : learning.members()) {
            member.inspect(event);
            known |= member.knows();
            if (member.counts()) {
                sum += member.surprise();
                counting++;
            }
            if (member.raises() && (surest == null || member.excess() > surest.excess())) {
                surest = member;
            }
        }
        learning.learn(event.epochMillis(), known);
        if (!known) {
            return nothing();
        }
        double level = learning.level();
        double agreed = counting == 0 ? 0 : sum / counting;
        double surprise = surest == null ? agreed : Math.max(agreed, level * surest.excess());
        double score = SurpriseScore.of(surprise, level);
        learning.count(event.epochMillis(), surprise);
        if (surprise < level) {
            return new Verdict.Normal(score);
        }
        Severity severity = ScoringDetector.severity(surprise, level);
        return surest != null
                ? anomaly(score, severity, surest.sentence(), surest.contributions())
                : anomaly(score, severity, contributions());
    }

    private static Verdict anomaly(double score, Severity severity, List<Contribution> contributions) {
        return contributions.isEmpty()
                ? new Verdict.Normal(score)
                : anomaly(score, severity, Wording.sentence(contributions, EXPECTED), contributions);
    }

    private static Verdict anomaly(double score, Severity severity, String reason, List<Contribution> contributions) {
        return new Verdict.Anomaly(score, SurpriseScore.MIDDLE, severity, reason, contributions);
    }

    private Verdict nothing() {
        Member first = learning.members().getFirst();
        for (Member member : learning.members()) {
            first = member.seen() > first.seen() ? member : first;
        }
        return first.seen() >= SurpriseScale.needed()
                ? new Verdict.Unknown(first.words())
                : new Verdict.WarmingUp(first.seen(), SurpriseScale.needed(), first.words());
    }

    /** How rare the last event was for each member. */
    @Override
    public List<Finding> findings() {
        return learning.members().stream()
                .map(member -> new Finding(
                        member.name(),
                        0,
                        member.surprise(),
                        Finding.Truth.NONE,
                        member.knows() ? rareness(member) : member.words()))
                .toList();
    }

    private static String rareness(Member member) {
        return oneIn(member.surprise()) + (member.raises() ? ", raises by itself" : "");
    }

    /** Two digits that matter, because more would say what nobody knows. */
    private static String oneIn(double surprise) {
        if (surprise >= 6) {
            return "less than one event in a million";
        }
        BigDecimal events = BigDecimal.valueOf(Math.pow(10, surprise)).round(new MathContext(2, RoundingMode.HALF_UP));
        return "one event in " + String.format(Locale.ROOT, "%,.0f", events);
    }

    /** What the members say, each weighing as much as it was surprised. */
    @Override
    public List<Contribution> contributions() {
        List<Member> telling = learning.members().stream()
                .filter(member -> member.counts() && member.surprise() > 0)
                .sorted(Comparator.comparingDouble(Member::surprise).reversed())
                .toList();
        Map<String, WeighedMetric> metrics = new LinkedHashMap<>();
        for (Member member : telling) {
            for (Contribution one : member.contributions()) {
                metrics.computeIfAbsent(one.metric(), name -> new WeighedMetric(one))
                        .weigh(one.share() * member.surprise());
            }
        }
        double all =
                metrics.values().stream().mapToDouble(WeighedMetric::weight).sum();
        return metrics.values().stream()
                .sorted(Comparator.comparingDouble(WeighedMetric::weight).reversed())
                .map(metric -> metric.contribution(all))
                .toList();
    }

    @Override
    public Optional<Learning> learning() {
        return Optional.of(learning);
    }
}
