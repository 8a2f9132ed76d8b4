package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.api.monitor.ModelArchive;
import picocli.CommandLine;

class ModelsCommandTest {

    private final List<String> asked = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private List<KeptModel> models = List.of();

    private final ModelArchive archive = new ModelArchive() {
        @Override
        public List<KeptModel> list(Path folder) {
            return models;
        }

        @Override
        public void freeze(Path folder, String source, String detector, boolean frozen) {
            asked.add(folder + " " + source + " " + detector + " " + frozen);
        }

        @Override
        public void rollBack(Path folder, String source, String detector, long generation) {
            asked.add(folder + " " + source + " " + detector + " " + generation);
        }
    };

    private List<String> run(String... arguments) {
        CommandLine line = new CommandLine(new ModelsCommand(archive));
        line.setOut(new PrintWriter(out, true));
        assertEquals(0, line.execute(arguments));
        return out.toString().lines().toList();
    }

    @Test
    void listsModelsWithTheOneInUse() {
        Optional<Instant> learned = Optional.of(Instant.EPOCH);
        models = List.of(
                new KeptModel("web-1", "forest", "", 12, learned, 512, true, true, ""),
                new KeptModel("web-1", "forest", "", 9, Optional.empty(), 0, false, true, "It is damaged."));
        assertEquals(
                List.of(
                        "source  detector  model  learned               rows",
                        "web-1   forest       12  1970-01-01T00:00:00Z   512  in use, frozen",
                        "web-1   forest        9  ?                        0  It is damaged."),
                run("list"));
    }

    @Test
    void saysWhereNothingIs() {
        assertEquals(List.of("There are no models in some/where."), run("list", "--models", "some/where"));
    }

    @Test
    void freezesThawsAndRollsBack() {
        run("freeze", "web-1", "--models", "m");
        run("thaw", "web-1", "--models", "m", "--detector", "rcf");
        run("--models", "m", "rollback", "web-1", "3");
        assertEquals(List.of("m web-1 forest true", "m web-1 rcf false", "m web-1 forest 3"), asked);
    }
}
