package org.tocsin.engine.internal.monitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Settings;

/** Finds sources that are far above the mean of all, and says when the sum of all is high. */
final class MeanCorrelation implements Correlation {

    /** A detector that has such a correlation, and an ordinary check of the same name. */
    static final class Factory implements DetectorFactory {
        private final Predicate<String> concerned;
        private final Set<String> seen = new ConcurrentSkipListSet<>();

        Factory() {
            this(source -> true);
        }

        Factory(Predicate<String> concerned) {
            this.concerned = concerned;
        }

        /** The sources whose events it was shown. */
        Set<String> seen() {
            return Set.copyOf(seen);
        }

        @Override
        public List<Check> create(String source, Settings settings) {
            return List.of(new Check("far", 1, EngineRig.AT_ONCE, event -> EngineRig.above(event.value(0), 8)));
        }

        @Override
        public Optional<Correlation> correlate(Settings settings, Optional<Correlation> previous) {
            Map<String, Double> known =
                    previous.map(one -> ((MeanCorrelation) one).last).orElseGet(TreeMap::new);
            return Optional.of(new MeanCorrelation(known, this));
        }
    }

    private final Map<String, Double> last;

    private final Factory made;

    private MeanCorrelation(Map<String, Double> last, Factory made) {
        this.last = last;
        this.made = made;
    }

    @Override
    public boolean concerns(String source) {
        return made.concerned.test(source);
    }

    @Override
    public void observe(Event event) {
        made.seen.add(event.source());
        last.put(event.source(), event.value(0));
    }

    private double sum() {
        return last.values().stream().mapToDouble(value -> value).sum();
    }

    @Override
    public List<Check> create(String source) {
        return List.of(new Check(
                "far", 1, EngineRig.AT_ONCE, event -> EngineRig.above(event.value(0), sum() / last.size() + 4)));
    }

    @Override
    public List<Group> groups() {
        return List.of(new Group(
                "s*", List.of(new Check("sum", 1, EngineRig.AT_ONCE, event -> EngineRig.above(sum(), 50)))));
    }

    @Override
    public void forget(String source) {
        last.remove(source);
    }
}
