package org.tocsin.workbench.internal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.workbench.internal.model.AlertBoard;
import org.tocsin.workbench.internal.model.MetricHistory;

/** What the pipeline of the workbench is made of: all sources that should be watched, all writers, and the models. */
record Pipeline(
        MonitorFactory monitors,
        DeskSettings settings,
        Catalog catalog,
        Replays replays,
        AlertBoard board,
        MetricHistory history,
        MonitorNews news)
        implements Watch.Setup {

    @Override
    public Monitor open() {
        List<AlertWriter> writers = new ArrayList<>();
        writers.add(board.writer());
        for (AlertWriterFactory writer : catalog.writers()) {
            writers.add(writer.create(Settings.of(writer.parameters(), values(writer))));
        }
        return monitors.open(settings.monitor(catalog.detectors()), writers, List.of(history), news);
    }

    private Map<String, String> values(AlertWriterFactory writer) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : writer.parameters()) {
            switch (parameter.name()) {
                case "directory" -> values.put("directory", settings.directory().toString());
                case "terminal" -> values.put("terminal", "false");
                default -> {
                    // everything else stays as the writer wants it
                }
            }
        }
        return values;
    }

    @Override
    public List<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>();
        for (EventSourceFactory source : catalog.sources()) {
            if (settings.watched(source.id()) && !Catalog.needsFile(source)) {
                Map<String, String> values =
                        settings.values(DeskSettings.sourceGroup(source.id()), source.parameters());
                feeds.add(new Feed(source.id(), source.id(), source.name(), values));
            }
        }
        feeds.addAll(replays.feeds());
        return feeds;
    }

    @Override
    public Optional<EventSourceFactory> factory(String id) {
        return catalog.source(id);
    }

    @Override
    public void apply(Monitor monitor) {
        var wanted = settings.monitor(catalog.detectors());
        if (!wanted.equals(monitor.settings())) {
            monitor.apply(wanted);
        }
    }

    @Override
    public void ended() {
        board.endRun();
    }

    @Override
    public void trouble(String message) {
        news.trouble(message);
    }
}
