package org.tocsin.workbench.core.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.tocsin.api.monitor.Health;
import org.tocsin.workbench.core.monitor.Figures;

/** The figures of the pipeline, made from samples. */
final class FigureList {

    private final List<HealthSample> samples;
    private final Health now;
    private final List<HealthFigure> figures = new ArrayList<>();

    FigureList(List<HealthSample> samples) {
        this.samples = samples;
        this.now = samples.getLast().health();
    }

    List<HealthFigure> figures() {
        Health.Traffic traffic = now.traffic();
        add(
                "Events a second",
                "Events that detectors have seen in a second.",
                values(one -> one.health().traffic().eventsPerSecond()),
                HealthWords::rate,
                false);
        add(
                "Queue",
                "Events that wait for detectors; " + traffic.queueCapacity() + " could.",
                values(one -> one.health().traffic().queueDepth()),
                Figures::count,
                traffic.queueDepth() > traffic.queueCapacity() / 2);
        add(
                "Lag",
                "How long the oldest waiting event has been waiting.",
                values(one -> one.health().traffic().lag().toMillis()),
                HealthWords::lag,
                traffic.lag().toSeconds() > 0);
        leftOut();
        add(
                "Detectors, of a core",
                "The part of one core that all detectors need together.",
                rates(one -> one.spent().toNanos() / 1e9),
                HealthWords::percent,
                false);
        add("Memory", memory(), values(HealthSample::memoryUsed), HealthWords::megabytes, full());
        add(
                "Sources",
                "Sources that the detectors know.",
                values(one -> one.health().sources()),
                Figures::count,
                false);
        learning();
        return figures;
    }

    private void leftOut() {
        count("Dropped", "Events that were dropped because the queue was full.", Health.LeftOut::dropped, true);
        count("Late", "Events that came too late and were left out.", Health.LeftOut::late, false);
        count("From the future", "Events whose time was far ahead of all others.", Health.LeftOut::future, false);
        count("Refused", "Events of sources beyond the limit.", Health.LeftOut::refused, false);
        count("While paused", "Events that came while monitoring was paused.", Health.LeftOut::paused, false);
        count("Unreadable", "Pieces of input that could not be read.", Health.LeftOut::problems, false);
    }

    /** Something that is counted; drawn is how much it grows. Left away where nothing was, unless it is always shown. */
    private void count(String name, String meaning, ToDoubleFunction<Health.LeftOut> value, boolean always) {
        double total = value.applyAsDouble(now.leftOut());
        if (total > 0 || always) {
            List<Double> grown = rates(one -> value.applyAsDouble(one.health().leftOut()));
            figures.add(new HealthFigure(
                    name,
                    Figures.count(total),
                    perSecond(least(grown)),
                    perSecond(most(grown)),
                    grown,
                    meaning + " The course is how many a second.",
                    total > 0));
        }
    }

    private static String perSecond(double rate) {
        return HealthWords.rate(rate) + "/s";
    }

    private void learning() {
        Health.WarmUp warm = now.warmingUp();
        if (warm.checks() > 0) {
            figures.add(new HealthFigure(
                    "Learning",
                    LearningTime.words(samples),
                    "",
                    "",
                    values(one -> share(one.health().warmingUp())),
                    Figures.plural(warm.checks(), "check") + " still learn: they have seen " + warm.seen() + " of "
                            + warm.needed() + " events. The view Learning (Alt+6) says which.",
                    false));
        }
    }

    private static double share(Health.WarmUp warm) {
        return warm.needed() == 0 ? 1 : (double) warm.seen() / warm.needed();
    }

    private String memory() {
        return "Memory of the workbench; it can use "
                + HealthWords.megabytes(samples.getLast().memoryMost()) + ".";
    }

    private boolean full() {
        HealthSample last = samples.getLast();
        return last.memoryUsed() > last.memoryMost() * 0.92;
    }

    private void add(String name, String meaning, List<Double> course, DoubleFunction<String> words, boolean trouble) {
        figures.add(new HealthFigure(
                name,
                words.apply(course.getLast()),
                words.apply(least(course)),
                words.apply(most(course)),
                course,
                meaning,
                trouble));
    }

    private List<Double> values(ToDoubleFunction<HealthSample> value) {
        return samples.stream().map(value::applyAsDouble).toList();
    }

    /** How fast something grows from sample to sample. */
    private List<Double> rates(ToDoubleFunction<HealthSample> value) {
        List<Double> rates = new ArrayList<>();
        for (int i = 1; i < samples.size(); i++) {
            HealthSample before = samples.get(i - 1);
            HealthSample after = samples.get(i);
            double grown = value.applyAsDouble(after) - value.applyAsDouble(before);
            rates.add(Math.max(0, grown) / after.secondsSince(before));
        }
        return rates.isEmpty() ? List.of(0.0) : rates;
    }

    private static double least(List<Double> course) {
        return course.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private static double most(List<Double> course) {
        return course.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
