package org.tocsin.source.csv.internal;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;

/** Plugs CSV files in. */
@Component
public final class CsvFactory implements EventSourceFactory {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV files";
    }

    @Override
    public String description() {
        return "Replays measurements from CSV files, and follows files that grow.";
    }

    @Override
    public List<Parameter> parameters() {
        return CsvSettings.parameters();
    }

    @Override
    public EventSource create(Settings settings) {
        return new CsvSource(CsvSettings.of(settings), Clock.systemUTC());
    }

    @Override
    public boolean ordered() {
        return false;
    }
}
