package org.tocsin.writer.csv.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;

/** Plugs the CSV writer in. */
@Component
public final class CsvWriterFactory implements AlertWriterFactory {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV file";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter.OfText("directory", "Folder", "Where the file is.", "logs"),
                new Parameter.OfText("file", "File", "The name of the file.", "alert_data.csv"),
                new Parameter.OfInteger(
                        "keep",
                        "Days kept",
                        "How many files of days before are kept; the days are those of UTC. 0 means one file without end.",
                        30,
                        0,
                        36_500));
    }

    @Override
    public Map<ParameterRole, String> roles() {
        return Map.of(
                ParameterRole.OUTPUT_FOLDER, "directory",
                ParameterRole.OUTPUT_FILE, "file",
                ParameterRole.DAYS_KEPT, "keep");
    }

    @Override
    public AlertWriter create(Settings settings) {
        Path file = Path.of(settings.text("directory")).resolve(settings.text("file"));
        return new CsvAlertWriter(file, settings.integer("keep"), Clock.systemUTC());
    }
}
