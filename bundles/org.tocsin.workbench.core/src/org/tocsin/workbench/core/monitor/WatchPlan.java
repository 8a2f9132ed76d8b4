package org.tocsin.workbench.core.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.AlertOutput;
import org.tocsin.session.Installation;
import org.tocsin.session.MonitorPlan;

/** What the pipeline of the workbench is made of: all sources that should be watched, all writers, and the models. */
@Component(service = Watch.Setup.class)
public final class WatchPlan implements Watch.Setup {

    private final MonitorFactory monitors;
    private final WorkbenchSettings settings;
    private final Installation installation;
    private final AlertBoard board;
    private final MetricHistory history;
    private final SourceBoard sources;
    private final PastAlerts past;
    private final RecordedPast recorded;
    private final MonitorNews news;

    @Activate
    public WatchPlan(
            @Reference MonitorFactory monitors,
            @Reference WorkbenchSettings settings,
            @Reference Installation installation,
            @Reference AlertBoard board,
            @Reference MetricHistory history,
            @Reference SourceBoard sources,
            @Reference PastAlerts past,
            @Reference RecordedPast recorded,
            @Reference Troubles troubles,
            @Reference Lessons lessons) {
        this.monitors = monitors;
        this.settings = settings;
        this.installation = installation;
        this.board = board;
        this.history = history;
        this.sources = sources;
        this.past = past;
        this.recorded = recorded;
        this.news = new MonitorNews(troubles, lessons);
    }

    @Override
    public void onChange(Runnable listener) {
        settings.onChange(listener);
        installation.onChange(listener);
    }

    @Override
    public Monitor open() throws IOException {
        sources.clear();
        return new MonitorPlan(
                        settings.monitor(installation.descriptors()),
                        new AlertOutput(settings.directory(), false, false, Map.of()))
                .open(
                        monitors,
                        installation.writers(),
                        List.of(board.writer(), past.writer()),
                        List.of(history, sources, recorded.tap()),
                        news);
    }

    @Override
    public List<WatchedSource> feeds() {
        List<WatchedSource> feeds = new ArrayList<>();
        for (EventSourceFactory source : installation.sources()) {
            if (source.kind() != SourceKind.RECORDED && settings.watched(source)) {
                feeds.add(new WatchedSource(source.id(), source.id(), source.name(), settings.of(source)));
            }
        }
        return feeds;
    }

    @Override
    public Optional<EventSourceFactory> factory(String id) {
        return installation.source(id);
    }

    @Override
    public void apply(Monitor monitor) {
        recorded.follow();
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
