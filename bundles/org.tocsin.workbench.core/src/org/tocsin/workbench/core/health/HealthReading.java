package org.tocsin.workbench.core.health;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How the pipeline is doing, in words and courses.
 *
 * @param figures what flows, what does not, and what it costs
 * @param plugIns what judges, writes and looks on, the worst first
 */
public record HealthReading(List<HealthFigure> figures, List<PlugInRow> plugIns) {

    public static final HealthReading NONE = new HealthReading(List.of(), List.of());

    public HealthReading {
        figures = List.copyOf(figures);
        plugIns = List.copyOf(plugIns);
    }

    /** Whether a plug-in is paused that can be given another chance. */
    public boolean resumable() {
        return plugIns.stream()
                .anyMatch(one -> one.kind() == PlugInRow.Kind.DETECTOR && one.state() == PlugInRow.State.PAUSED);
    }

    /**
     * What these samples say, the oldest first.
     *
     * @param names what the detector of an id is called
     */
    public static HealthReading of(List<HealthSample> samples, UnaryOperator<String> names) {
        return samples.isEmpty()
                ? NONE
                : new HealthReading(new FigureList(samples).figures(), new PlugIns(samples, names).rows());
    }
}
