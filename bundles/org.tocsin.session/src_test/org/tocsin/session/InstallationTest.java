package org.tocsin.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;

class InstallationTest {

    private static final DetectorFactory FACTORY = (source, settings) -> List.of();

    private final Installation installation = new Installation();
    private final AtomicInteger changes = new AtomicInteger();

    private static Map<String, Object> properties(String id, DetectorKind kind) {
        return Map.of(
                DetectorDescriptor.PROPERTY,
                new DetectorDescriptor(id, id, "", kind, "", Optional.empty(), Optional.empty(), List.of()));
    }

    private void detector(String id, DetectorKind kind) {
        installation.addDetector(FACTORY, properties(id, kind));
    }

    private List<String> detectors() {
        return installation.descriptors().stream().map(DetectorDescriptor::id).toList();
    }

    @Test
    void rulesComeBeforeWhatLearns() {
        detector("forest", DetectorKind.ML);
        detector("control", DetectorKind.ML);
        detector("rule", DetectorKind.RULE);
        assertEquals(List.of("rule", "control", "forest"), detectors());
    }

    @Test
    void oneThatComesAndGoesIsTold() throws Exception {
        AutoCloseable listening = installation.onChange(changes::incrementAndGet);
        detector("forest", DetectorKind.ML);
        assertEquals(1, changes.get());
        installation.removeDetector(FACTORY, properties("forest", DetectorKind.ML));
        assertEquals(2, changes.get());
        assertEquals(List.of(), detectors());
        listening.close();
        detector("forest", DetectorKind.ML);
        assertEquals(2, changes.get());
    }

    @Test
    void aServiceWithoutADescriptorIsNobody() {
        installation.addDetector(FACTORY, Map.of());
        assertEquals(List.of(), detectors());
    }

    @Test
    void aSourceIsFoundByIdAndByKind() {
        Plugins.Source tables = new Plugins.Source("tables", SourceKind.RECORDED);
        Plugins.Source archive = new Plugins.Source("archive", SourceKind.RECORDED);
        installation.addSource(tables);
        installation.addSource(archive);
        assertSame(tables, installation.source("tables").orElseThrow());
        assertSame(archive, installation.source(SourceKind.RECORDED));
        assertEquals(
                List.of("archive", "tables"),
                installation.sources().stream().map(EventSourceFactory::id).toList());
        installation.removeSource(archive);
        installation.removeSource(tables);
        assertEquals(Optional.empty(), installation.source("tables"));
        assertEquals(
                "No source that reads files is installed.",
                assertThrows(IllegalArgumentException.class, () -> installation.source(SourceKind.RECORDED))
                        .getMessage());
    }

    @Test
    void whatHasReplacedAnotherStaysWhenThatGoes() {
        Plugins.Writer first = new Plugins.Writer("file", true);
        Plugins.Writer second = new Plugins.Writer("file", true);
        installation.addWriter(first);
        installation.addWriter(second);
        installation.removeWriter(first);
        assertEquals(List.of((AlertWriterFactory) second), installation.writers());
    }
}
