package org.tocsin.benchmarks;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Parameter;
import org.tocsin.detector.ensemble.internal.EnsembleFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The detectors of the product with the defaults that its plug-ins declare, found on the class path. */
final class Installed {

    private Installed() {}

    /** The detector with this id, made with these settings instead of its defaults. */
    static InstalledDetector detector(String id, Map<String, String> settings) {
        InstalledDetector found = find(id).orElseThrow(() -> new IllegalArgumentException("No detector " + id + "."));
        DetectorFactory factory = found.factory();
        return new InstalledDetector(
                found.descriptor(),
                (source, defaults) -> factory.create(
                        source,
                        org.tocsin.api.setting.Settings.of(found.descriptor().parameters(), settings)));
    }

    private static Optional<InstalledDetector> find(String id) {
        try {
            for (URL plugin : Collections.list(Installed.class.getClassLoader().getResources("plugin.xml"))) {
                for (Element detector : detectors(plugin)) {
                    if (detector.getAttribute("id").equals(id)) {
                        return Optional.of(new InstalledDetector(descriptor(detector), factory(detector)));
                    }
                }
            }
            return Optional.empty();
        } catch (Exception failure) {
            throw new IllegalStateException("The detector " + id + " cannot be made.", failure);
        }
    }

    private static List<Element> detectors(URL plugin) throws Exception {
        try (InputStream in = plugin.openStream()) {
            return elements(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("detector"));
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static DetectorFactory factory(Element detector) throws Exception {
        String name = detector.getAttribute("class");
        return name.equals(EnsembleFactory.class.getName())
                ? new EnsembleFactory(Installed::find, listener -> () -> {})
                : (DetectorFactory) Class.forName(name).getConstructor().newInstance();
    }

    private static DetectorDescriptor descriptor(Element detector) {
        List<Parameter> parameters = elements(detector.getChildNodes()).stream()
                .map(Installed::parameter)
                .toList();
        return new DetectorDescriptor(
                detector.getAttribute("id"),
                detector.getAttribute("name"),
                detector.getAttribute("description"),
                DetectorKind.ML,
                "",
                Optional.empty(),
                Optional.empty(),
                parameters);
    }

    private static Parameter parameter(Element element) {
        String name = element.getAttribute("name");
        String text = element.getAttribute("default");
        return switch (element.getTagName()) {
            case "integer" -> new Parameter.OfInteger(name, name, name, Long.parseLong(text), 0, Integer.MAX_VALUE);
            case "number" -> new Parameter.OfNumber(name, name, name, Double.parseDouble(text), -1e308, 1e308);
            case "sourceNumbers" -> new Parameter.OfSourceNumbers(name, name, name, text, -1e308, 1e308);
            default -> new Parameter.OfText(name, name, name, text);
        };
    }
}
