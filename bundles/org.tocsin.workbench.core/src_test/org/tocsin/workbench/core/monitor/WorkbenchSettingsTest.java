package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;

class WorkbenchSettingsTest {

    private static final List<Parameter> TREES =
            List.of(new Parameter.OfInteger("trees", "Trees", "How many.", 100, 10, 1_000));
    private static final DetectorDescriptor FOREST = new DetectorDescriptor(
            "forest", "Forest", "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), TREES);

    private final TextStore store = new TextStore();
    private final WorkbenchSettings settings = new WorkbenchSettings(store);

    @Test
    void shouldBeginWithTheDefaultsOfTheMonitor() {
        MonitorSettings monitor = settings.monitor(List.of(FOREST));
        assertEquals(
                MonitorSettings.defaults(), monitor.withMemory(Optional.empty()).withModels(Optional.empty()));
        assertTrue(monitor.persistence().memory().orElseThrow().endsWith(".tocsin/alerts-open.state"));
        assertEquals(Duration.ofHours(24), settings.retention());
        assertTrue(settings.directory().endsWith(".tocsin/logs"));
    }

    @Test
    void shouldHandOnWhatIsSet() {
        settings.put(
                "monitoring",
                MonitoringParameters.ALL,
                Map.of("lanes", "3", "tolerance", "10s", "queue", "64", "jump", "30m"));
        settings.put("detector.forest", TREES, Map.of("trees", "200"));
        MonitorSettings monitor = settings.monitor(List.of(FOREST));
        assertEquals(3, monitor.capacity().lanes());
        assertEquals(64, monitor.capacity().queue());
        assertEquals(Duration.ofSeconds(10), monitor.timing().tolerance());
        assertEquals(Duration.ofMinutes(30), monitor.timing().jump());
        assertEquals(
                Map.of("forest", Map.of("trees", "200")), monitor.detection().settings());
    }

    @Test
    void shouldKeepNoDefaults() {
        settings.put("detector.forest", TREES, Map.of("trees", "200"));
        settings.put("detector.forest", TREES, Map.of("trees", "100"));
        assertEquals(Map.of(), settings.values("detector.forest", TREES));
    }

    @Test
    void shouldLeaveOutWhatIsNotAllowed() {
        store.put("detector.forest.trees", "many");
        store.put("monitoring.lanes", "1000");
        MonitorSettings monitor = settings.monitor(List.of(FOREST));
        assertEquals(
                MonitorSettings.defaults(), monitor.withMemory(Optional.empty()).withModels(Optional.empty()));
        assertTrue(monitor.persistence().memory().orElseThrow().endsWith(".tocsin/alerts-open.state"));
    }

    @Test
    void shouldSwitchDetectorsOff() {
        settings.enable(FOREST, false);
        assertFalse(settings.enabled(FOREST));
        assertFalse(settings.monitor(List.of(FOREST)).detection().asks(FOREST));
        settings.enable(FOREST, true);
        assertEquals(Map.of(), settings.monitor(List.of(FOREST)).detection().switches());
    }

    @Test
    void shouldSwitchDetectorsOnThatAreOffByDefault() {
        DetectorDescriptor control = FOREST.withUse(DetectorDescriptor.Use.ON_REQUEST);
        assertFalse(settings.enabled(control));
        assertEquals(Map.of(), settings.monitor(List.of(control)).detection().switches());
        settings.enable(control, true);
        assertTrue(settings.enabled(control));
        assertTrue(settings.monitor(List.of(control)).detection().asks(control));
        settings.enable(control, false);
        assertEquals(Map.of(), settings.monitor(List.of(control)).detection().switches());
    }

    private static EventSourceFactory source(String id, boolean byDefault) {
        return new EventSourceFactory() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String name() {
                return id;
            }

            @Override
            public String description() {
                return "";
            }

            @Override
            public List<Parameter> parameters() {
                return List.of();
            }

            @Override
            public boolean byDefault() {
                return byDefault;
            }

            @Override
            public EventSource create(Settings values) {
                throw new AssertionError("Nobody watches.");
            }
        };
    }

    @Test
    void shouldWatchWhatWantsToBeAtFirst() {
        EventSourceFactory host = source("host", true);
        EventSourceFactory prometheus = source("prometheus", false);
        assertTrue(settings.watched(host));
        assertFalse(settings.watched(prometheus));
        settings.watch(host, false);
        settings.watch(prometheus, true);
        assertFalse(settings.watched(host));
        assertTrue(settings.watched(prometheus));
    }

    @Test
    void shouldStoreWhatIsWatchedAsItIs() {
        settings.watch(source("host", true), false);
        assertEquals("false", store.text("watched.host"));
        assertTrue(settings.watched(source("simulator", true)));
    }

    @Test
    void shouldTellWhenSomethingIsPutToWork() throws Exception {
        List<String> told = new ArrayList<>();
        AutoCloseable listening = settings.onChange(() -> told.add("changed"));
        settings.put("detector.forest", TREES, Map.of("trees", "200"));
        assertEquals(List.of(), told);
        settings.changed();
        settings.watch(source("host", true), false);
        assertEquals(List.of("changed", "changed"), told);
        listening.close();
        settings.changed();
        assertEquals(2, told.size());
    }
}
