package org.tocsin.writer.log.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;

/** Plugs the log in. */
@Component
public final class LogWriterFactory implements AlertWriterFactory {

    @Override
    public String id() {
        return "log";
    }

    @Override
    public String name() {
        return "Log";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter.OfText("directory", "Folder", "Where the file is.", "logs"),
                new Parameter.OfText("file", "File", "The name of the file.", "alerts.log"),
                new Parameter.OfInteger(
                        "keep",
                        "Days kept",
                        "How many files of days before are kept. 0 means one file without end.",
                        30,
                        0,
                        36_500),
                new Parameter.OfBoolean(
                        "terminal", "On the terminal", "Whether the lines go to the standard output, too.", false),
                new Parameter.OfChoice(
                        "colour",
                        "Colour",
                        "Whether lines on the terminal have colour: auto means if it is a terminal that can show it.",
                        "auto",
                        List.of("auto", "always", "never")));
    }

    @Override
    public Map<ParameterRole, String> roles() {
        return Map.of(
                ParameterRole.OUTPUT_FOLDER, "directory",
                ParameterRole.OUTPUT_FILE, "file",
                ParameterRole.DAYS_KEPT, "keep",
                ParameterRole.TERMINAL, "terminal");
    }

    @Override
    public AlertWriter create(Settings settings) {
        Clock clock = Clock.systemDefaultZone();
        Path file = Path.of(settings.text("directory")).resolve(settings.text("file"));
        Optional<Terminal> terminal = settings.flag("terminal")
                ? Optional.of(new Terminal(System.out, colour(settings.text("colour"))))
                : Optional.empty();
        return new LogAlertWriter(file, settings.integer("keep"), clock, terminal);
    }

    private static boolean colour(String choice) {
        return choice.equals("always")
                || choice.equals("auto") && Terminal.showsColour(System.getenv(), Terminal.isInteractive());
    }
}
