package org.tocsin.workbench.internal.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.workbench.internal.desk.Catalog;
import org.tocsin.workbench.internal.model.Figures;
import org.tocsin.workbench.internal.model.HistoryReplay;
import org.tocsin.workbench.internal.model.MetricHistory;

/** What a draft is tried on. */
sealed interface TryItData {

    /** A source that replays it once, as fast as it can, and ends. */
    EventSource source(LongConsumer total);

    /** Whether its events come in order of time for each source. */
    boolean ordered();

    /** Where the curves are that belong to it. */
    MetricHistory curves();

    /** In a few words. */
    String name();

    /** What a person should know of how far back it reaches; may be empty. */
    String limits();

    /** What was measured of late. */
    record Memory(MetricHistory curves) implements TryItData {

        @Override
        public EventSource source(LongConsumer total) {
            return new HistoryReplay(curves, total);
        }

        @Override
        public boolean ordered() {
            return true;
        }

        @Override
        public String name() {
            return "memory";
        }

        @Override
        public String limits() {
            String thinned =
                    curves.thinned() ? "Further back only lows and highs are in memory, which cannot be replayed." : "";
            int bygone = curves.bygone();
            String others = bygone == 0
                    ? ""
                    : Figures.plural(bygone, "source") + " of long before " + (bygone == 1 ? "is" : "are")
                            + " left out.";
            return (thinned + " " + others).strip();
        }
    }

    /**
     * A file.
     *
     * @param factory what reads it
     * @param settings what else is set for such files
     * @param curves those that came through when it was last replayed
     */
    record File(EventSourceFactory factory, Path file, Map<String, String> settings, MetricHistory curves)
            implements TryItData {

        public File {
            settings = Map.copyOf(settings);
        }

        @Override
        public EventSource source(LongConsumer total) {
            Map<String, String> values = new HashMap<>(settings);
            values.put(Catalog.fileParameter(factory).orElseThrow(), file.toString());
            List<Parameter> parameters = factory.parameters();
            // once through the file, as fast as it can be read
            offer(values, parameters, "speed", "0");
            offer(values, parameters, "follow", "false");
            offer(values, parameters, "from", "");
            EventSource source = factory.create(Settings.of(parameters, values));
            return sink -> {
                curves.clear();
                return source.start(new CurveSink(sink, curves));
            };
        }

        private static void offer(Map<String, String> values, List<Parameter> parameters, String name, String value) {
            Optional<Parameter> parameter = parameters.stream()
                    .filter(one -> one.name().equals(name) && one.problem(value).isEmpty())
                    .findFirst();
            parameter.ifPresent(present -> values.put(name, value));
        }

        @Override
        public boolean ordered() {
            return factory.ordered();
        }

        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public String limits() {
            return "";
        }
    }
}
