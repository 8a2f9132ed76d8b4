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

    private CommandLine line() {
        CommandLine line = new CommandLine(new ModelsCommand(archive));
        line.setOut(new PrintWriter(out, true));
        return line;
    }

    private List<String> run(String... arguments) {
        assertEquals(0, line().execute(arguments));
        return out.toString().lines().toList();
    }

    /** What it says when it cannot be done. */
    private String complaint(String... arguments) {
        List<String> said = new ArrayList<>();
        CommandLine line = line();
        line.setExecutionExceptionHandler((problem, any, result) -> {
            said.add(problem.getMessage());
            return 1;
        });
        assertEquals(1, line.execute(arguments));
        return said.getFirst();
    }

    private static KeptModel model(String source, String detector) {
        return new KeptModel(source, detector, "", 1, Optional.empty(), 512, false, true, "");
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
        models = List.of(model("db-1", "forest"), model("web-1", "ensemble"), model("web-1", "ensemble"));
        run("freeze", "web-1", "--models", "m");
        run("thaw", "web-1", "--models", "m", "--detector", "rcf");
        run("--models", "m", "rollback", "web-1", "3");
        assertEquals(List.of("m web-1 ensemble true", "m web-1 rcf false", "m web-1 ensemble 3"), asked);
    }

    @Test
    void asksWhichDetectorIsMeantWhereSeveralHaveLearned() {
        models = List.of(model("web-1", "ensemble"), model("web-1", "forest"));
        assertEquals(
                "web-1 was learned by ensemble, forest: name one with --detector.",
                complaint("freeze", "web-1", "--models", "m"));
        assertEquals(List.of(), asked);
    }

    @Test
    void saysThatASourceHasNoModel() {
        assertEquals(
                "There is no model of web-9 in m; 'models list' shows those there are.",
                complaint("rollback", "web-9", "3", "--models", "m"));
    }
}
