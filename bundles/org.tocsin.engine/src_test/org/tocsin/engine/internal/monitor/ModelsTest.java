package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.api.monitor.MonitorSettings;

class ModelsTest {

    private static final Event[] CALM = {event("a", 1, 5), event("a", 2, 7), event("a", 3, 6)};

    private final Path folder;

    private String basis = "one";
    private LargestValue detector = new LargestValue(basis);
    private Object definition = "defined";

    ModelsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private EngineRig rig() {
        MonitorSettings settings = EngineRig.live().withModels(Optional.of(folder));
        return new EngineRig()
                .with("largest", (source, any) -> {
                    detector = new LargestValue(basis);
                    return List.of(detector.check(definition));
                })
                .open(settings, true);
    }

    private void learn() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(CALM);
            rig.soFar();
            assertEquals(List.of(), rig.troubles);
        }
    }

    private static LearnedModel model(EngineRig rig) throws InterruptedException, ExecutionException {
        rig.soFar();
        return rig.pipeline().models().of("a").get().get(0);
    }

    private Path file(int generation) {
        return folder.resolve("largest").resolve("a").resolve(generation + ".model");
    }

    @Test
    void aModelSurvivesARestart() throws InterruptedException {
        learn();
        try (EngineRig rig = rig()) {
            rig.push(event("a", 10, 8));
            assertEquals(List.of("10 a firing"), lines(rig.soFar()));
            assertEquals(0, rig.pipeline().health().warmingUp().checks());
        }
    }

    @Test
    void aDamagedModelIsToldOnceAndLearnedAnew() throws InterruptedException, IOException {
        learn();
        byte[] bytes = Files.readAllBytes(file(1));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(1), bytes);
        try (EngineRig rig = rig()) {
            rig.push(event("a", 10, 8), event("a", 11, 8));
            assertEquals(List.of(), rig.soFar());
            assertEquals(1, rig.pipeline().health().warmingUp().checks());
            assertEquals(1, rig.troubles.size());
            assertTrue(rig.troubles.get(0).contains("it is damaged"), rig.troubles.get(0));
            assertTrue(rig.troubles.get(0).contains("learns a anew"), rig.troubles.get(0));
            assertTrue(rig.troubles.get(0).contains(file(1).toString()), rig.troubles.get(0));
        }
    }

    @Test
    void aModelOfOtherSettingsIsToldAndLearnedAnew() throws InterruptedException {
        learn();
        basis = "other";
        try (EngineRig rig = rig()) {
            rig.push(event("a", 10, 8));
            assertEquals(List.of(), rig.soFar());
            assertTrue(
                    rig.troubles.get(0).contains("it was learned with one, and now it is other"), rig.troubles.get(0));
        }
    }

    @Test
    void aModelOutlivesSettingsThatItDoesNotDependOn() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(CALM);
            rig.soFar();
            definition = "defined otherwise";
            rig.pipeline().apply(rig.pipeline().settings());
            rig.push(event("a", 10, 8));
            assertEquals(List.of("10 a firing"), lines(rig.soFar()));
        }
    }

    @Test
    void anOpenAlertIsToldBeforeTheNextEvent() throws InterruptedException {
        try (EngineRig rig = rig()) {
            rig.push(CALM);
            rig.push(event("a", 4, 9), event("a", 5, 9), event("a", 6, 1), event("a", 7, 1));
            rig.soFar();
            assertEquals(List.of("trouble false", "trouble true", "trouble false"), detector.told);
        }
    }

    @Test
    void aFrozenModelStaysFrozenOverARestart() throws InterruptedException, ExecutionException {
        try (EngineRig rig = rig()) {
            rig.push(CALM);
            rig.soFar();
            rig.pipeline().models().freeze("a", "largest", true);
            while (!model(rig).status().frozen()) {
                Thread.onSpinWait();
            }
        }
        try (EngineRig rig = rig()) {
            rig.push(event("a", 10, 1), event("a", 11, 1), event("a", 12, 1));
            assertTrue(model(rig).status().frozen());
            assertEquals(7, model(rig).status().threshold());
        }
    }

    @Test
    void anOlderModelBecomesTheNewest() throws InterruptedException, ExecutionException {
        learn();
        try (EngineRig rig = rig()) {
            rig.push(event("a", 10, 1), event("a", 11, 2), event("a", 12, 1));
            assertEquals(2, model(rig).status().threshold());
            // of two that wait to be written only the later is
            while (model(rig).kept().size() < 2) {
                Thread.onSpinWait();
            }
            rig.pipeline().models().rollBack("a", "largest", 1);
            while (model(rig).status().threshold() != 7) {
                Thread.onSpinWait();
            }
        }
        try (EngineRig rig = rig()) {
            rig.push(event("a", 20, 6));
            List<KeptModel> kept = model(rig).kept();
            assertEquals(
                    List.of(3L, 2L, 1L),
                    kept.stream().map(KeptModel::generation).toList());
            assertTrue(kept.get(0).current());
            assertFalse(kept.get(1).current());
            assertEquals(7, model(rig).status().threshold());
        }
    }

    @Test
    void spansThatPeopleMarkReachTheDetectorInTheOrderInWhichTheyWereMarked()
            throws InterruptedException, ExecutionException {
        try (EngineRig rig = rig()) {
            rig.push(CALM);
            rig.soFar();
            List<String> marked = new ArrayList<>();
            marked.add("trouble false");
            for (int second = 1; second <= 50; second++) {
                rig.pipeline().models().leaveOut("a", Instant.ofEpochSecond(second), Instant.ofEpochSecond(second + 1));
                marked.add("leave out " + second * 1000 + " to " + (second + 1) * 1000);
            }
            rig.pipeline().models().learn("a", Instant.ofEpochSecond(3), Instant.ofEpochSecond(4));
            while (model(rig).status().threshold() != 1000) {
                Thread.onSpinWait();
            }
            assertEquals(marked, detector.told);
        }
        assertTrue(Files.exists(file(2)));
    }
}
