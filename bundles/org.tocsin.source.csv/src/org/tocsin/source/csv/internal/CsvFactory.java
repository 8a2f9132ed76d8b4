package org.tocsin.source.csv.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;

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
    public Map<ParameterRole, String> roles() {
        return Map.of(
                ParameterRole.INPUT_FILES, "files",
                ParameterRole.SPEED, "speed",
                ParameterRole.FOLLOW, "follow",
                ParameterRole.PAST, "from");
    }

    @Override
    public SourceKind kind() {
        return SourceKind.RECORDED;
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
