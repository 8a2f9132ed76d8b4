package org.tocsin.detector.ensemble.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.learning.FalseAlertRate;
import org.tocsin.learning.ScoringDetector;
import org.tocsin.learning.SurpriseScale;
import org.tocsin.learning.Wording;

/**
 * Several detectors as one: how rare an event is for each, by the quantiles of its own scores, and the mean of that over
 * all that have something to say.
 *
 * <p>That is the geometric mean of the shares of scores that are as large, which merges them whatever their dependence
 * (Vovk and Wang, "Combining p-values via averaging", 2020). Nobody's weight is fitted to any data. The score that is
 * handed on is 0.5 at the threshold.
 */
final class EnsembleDetector implements Detector {

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
        for (Member member : learning.members()) {
            member.inspect(event);
            if (member.counts()) {
                sum += member.surprise();
                counting++;
            }
        }
        learning.learn(event.epochMillis(), counting > 0);
        if (counting == 0) {
            return nothing();
        }
        double surprise = sum / counting;
        double level = learning.level();
        double score = SurpriseScore.of(surprise, level);
        learning.count(event.epochMillis(), surprise);
        if (surprise < level) {
            return new Verdict.Normal(score);
        }
        List<Contribution> contributions = contributions();
        return contributions.isEmpty()
                ? new Verdict.Normal(score)
                : new Verdict.Anomaly(
                        score,
                        SurpriseScore.MIDDLE,
                        ScoringDetector.severity(surprise, level),
                        Wording.metrics(contributions) + ": " + rareness() + ".",
                        contributions);
    }

    private Verdict nothing() {
        Member first = learning.members().stream()
                .max(Comparator.comparingLong(Member::seen))
                .orElseThrow();
        return first.seen() >= SurpriseScale.needed()
                ? new Verdict.Unknown(first.words())
                : new Verdict.WarmingUp(
                        first.seen(),
                        SurpriseScale.needed(),
                        first.words().isEmpty() ? "learns how much the scores vary" : first.words());
    }

    private String rareness() {
        return learning.members().stream()
                .filter(Member::counts)
                .sorted(Comparator.comparingDouble(Member::surprise).reversed())
                .map(member -> "one in " + oneIn(member.surprise()) + " for " + member.name())
                .collect(Collectors.joining(", "));
    }

    private static String oneIn(double surprise) {
        return surprise >= 9
                ? "more than a billion"
                : String.format(Locale.ROOT, "%,d", Math.round(Math.pow(10, surprise)));
    }

    /** What the members say, each weighing as much as it was surprised. */
    @Override
    public List<Contribution> contributions() {
        List<Member> telling = learning.members().stream()
                .filter(member -> member.counts() && member.surprise() > 0)
                .sorted(Comparator.comparingDouble(Member::surprise).reversed())
                .toList();
        List<WeighedMetric> metrics = new ArrayList<>();
        for (Member member : telling) {
            for (Contribution one : member.contributions()) {
                WeighedMetric known = metrics.stream()
                        .filter(metric -> metric.name().equals(one.metric()))
                        .findFirst()
                        .orElse(null);
                if (known == null) {
                    known = new WeighedMetric(one);
                    metrics.add(known);
                }
                known.weigh(one.share() * member.surprise());
            }
        }
        double all = metrics.stream().mapToDouble(WeighedMetric::weight).sum();
        return metrics.stream()
                .sorted(Comparator.comparingDouble(WeighedMetric::weight).reversed())
                .map(metric -> metric.contribution(all))
                .toList();
    }

    @Override
    public Optional<Learning> learning() {
        return Optional.of(learning);
    }
}
