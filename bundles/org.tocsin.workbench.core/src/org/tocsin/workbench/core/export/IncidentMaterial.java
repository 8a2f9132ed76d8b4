package org.tocsin.workbench.core.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.monitor.LearnedModel;

/**
 * What a bundle has beside alerts and events.
 *
 * @param rules the text of the file of rules, if there is one
 * @param models what was learned of each source
 * @param chart what was measured as a drawing in SVG, if there is one
 * @param picture the same as PNG, if there is one
 */
public record IncidentMaterial(
        Optional<String> rules,
        Map<String, List<LearnedModel>> models,
        Optional<String> chart,
        Optional<Picture> picture) {

    /** The bytes of a file, handed over. */
    @FunctionalInterface
    public interface Picture {
        byte[] bytes();
    }

    public IncidentMaterial {
        models = Map.copyOf(models);
    }
}
