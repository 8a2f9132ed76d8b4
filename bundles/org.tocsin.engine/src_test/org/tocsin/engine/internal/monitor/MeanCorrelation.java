package org.tocsin.engine.internal.monitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Settings;

/** Finds sources that are far above the mean of all, and says when the sum of all is high. */
final class MeanCorrelation implements Correlation {

    /** A detector that has such a correlation, and an ordinary check of the same name. */
    static final class Factory implements DetectorFactory {
        @Override
        public List<Check> create(String source, Settings settings) {
            return List.of(new Check("far", 1, EngineRig.AT_ONCE, event -> EngineRig.above(event.value(0), 8)));
        }

        @Override
        public Optional<Correlation> correlate(Settings settings, Optional<Correlation> previous) {
            Map<String, Double> known =
                    previous.map(one -> ((MeanCorrelation) one).last).orElseGet(TreeMap::new);
            return Optional.of(new MeanCorrelation(known));
        }
    }

    private final Map<String, Double> last;

    private MeanCorrelation(Map<String, Double> last) {
        this.last = last;
    }

    @Override
    public void observe(Event event) {
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
