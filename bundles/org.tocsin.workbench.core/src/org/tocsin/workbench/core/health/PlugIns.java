package org.tocsin.workbench.core.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.Health.DetectorHealth;
import org.tocsin.api.monitor.Health.DetectorWork;
import org.tocsin.api.monitor.Health.TapHealth;
import org.tocsin.api.monitor.Health.WriterHealth;
import org.tocsin.workbench.core.health.PlugInRow.Kind;
import org.tocsin.workbench.core.health.PlugInRow.State;

/** How each plug-in is doing, by what it did in the last seconds. */
final class PlugIns {

    private static final Duration SPEED_OVER = Duration.ofSeconds(5);
    private static final Duration FAILING_FOR = Duration.ofMinutes(1);

    private final HealthSample now;
    private final HealthSample seconds;
    private final HealthSample minute;
    private final UnaryOperator<String> names;

    PlugIns(List<HealthSample> samples, UnaryOperator<String> names) {
        this.now = samples.getLast();
        this.seconds = ago(samples, SPEED_OVER);
        this.minute = ago(samples, FAILING_FOR);
        this.names = names;
    }

    /** The youngest sample that is as old as this, or the oldest that there is. */
    private static HealthSample ago(List<HealthSample> samples, Duration age) {
        for (HealthSample sample : samples.reversed()) {
            if (Duration.between(sample.time(), samples.getLast().time()).compareTo(age) >= 0) {
                return sample;
            }
        }
        return samples.getFirst();
    }

    List<PlugInRow> rows() {
        List<PlugInRow> rows = new ArrayList<>();
        Health health = now.health();
        health.work().forEach(work -> rows.add(detector(work)));
        health.failures().writers().forEach(writer -> rows.add(writer(writer)));
        health.failures().taps().forEach(tap -> rows.add(viewer(tap)));
        rows.sort(Comparator.comparing(PlugInRow::state).thenComparing(PlugInRow::kind));
        return rows;
    }

    private PlugInRow detector(DetectorWork work) {
        DetectorHealth trouble = now.health().failures().detectors().stream()
                .filter(one -> one.detector().equals(work.detector()))
                .findFirst()
                .orElseGet(() -> new DetectorHealth(work.detector(), 0, false, ""));
        DetectorWork before = seconds.work(work.detector()).orElse(work);
        long judged = work.events() - before.events();
        Duration spent = work.spent().minus(before.spent());
        double wall = now.secondsSince(seconds);
        boolean fails = trouble.failures() > minute.failures(work.detector());
        return new PlugInRow(
                names.apply(work.detector()),
                Kind.DETECTOR,
                trouble.paused() ? State.PAUSED : fails ? State.FAILING : State.WELL,
                HealthWords.rate(judged / wall),
                work.events() == 0
                        ? ""
                        : HealthWords.cost(
                                judged > 0
                                        ? spent.dividedBy(judged)
                                        : work.spent().dividedBy(work.events())),
                HealthWords.percent(spent.toNanos() / 1e9 / wall),
                trouble.failures(),
                trouble.last());
    }

    private PlugInRow writer(WriterHealth writer) {
        long before = seconds.writer(writer.writer()).map(WriterHealth::written).orElse(writer.written());
        boolean fails = !writer.last().isEmpty()
                || minute.writer(writer.writer())
                        .map(one -> one.lost() < writer.lost())
                        .orElse(false);
        List<String> words = new ArrayList<>();
        words.add(writer.written() + " written");
        if (writer.waiting() > 0) {
            words.add(writer.waiting() + " waiting");
        }
        if (writer.lost() > 0) {
            words.add(writer.lost() + " lost");
        }
        return new PlugInRow(
                writer.writer(),
                Kind.WRITER,
                fails ? State.FAILING : State.WELL,
                HealthWords.rate((writer.written() - before) / now.secondsSince(seconds)),
                "",
                "",
                writer.failures(),
                (writer.last() + " " + String.join(", ", words)).strip());
    }

    private static PlugInRow viewer(TapHealth tap) {
        return new PlugInRow(
                tap.tap(),
                Kind.VIEWER,
                tap.paused() ? State.PAUSED : State.FAILING,
                "",
                "",
                "",
                tap.failures(),
                tap.last() + (tap.paused() ? " It goes on when monitoring is stopped and started." : ""));
    }
}
