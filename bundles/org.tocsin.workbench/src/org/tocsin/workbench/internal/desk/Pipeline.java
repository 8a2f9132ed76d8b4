package org.tocsin.workbench.internal.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.AlertOutput;
import org.tocsin.session.Installation;
import org.tocsin.session.MonitorPlan;
import org.tocsin.workbench.internal.model.AlertBoard;
import org.tocsin.workbench.internal.model.MetricHistory;

/** What the pipeline of the workbench is made of: all sources that should be watched, all writers, and the models. */
record Pipeline(
        MonitorFactory monitors,
        DeskSettings settings,
        Installation installation,
        Replays replays,
        AlertBoard board,
        MetricHistory history,
        MonitorNews news)
        implements Watch.Setup {

    @Override
    public Monitor open() throws IOException {
        return new MonitorPlan(
                        settings.monitor(installation.descriptors()),
                        new AlertOutput(settings.directory(), false, false, Map.of()))
                .open(monitors, installation.writers(), List.of(board.writer()), List.of(history), news);
    }

    @Override
    public List<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>();
        for (EventSourceFactory source : installation.sources()) {
            if (source.kind() != SourceKind.RECORDED && settings.watched(source)) {
                Map<String, String> values =
                        settings.values(DeskSettings.sourceGroup(source.id()), source.parameters());
                feeds.add(new Feed(source.id(), source.id(), source.name(), values, List.of()));
            }
        }
        feeds.addAll(replays.feeds());
        return feeds;
    }

    @Override
    public Optional<EventSourceFactory> factory(String id) {
        return installation.source(id);
    }

    @Override
    public void apply(Monitor monitor) {
        var wanted = settings.monitor(installation.descriptors());
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
