package org.tocsin.api.monitor;

import java.util.List;
import org.tocsin.api.detector.LearningStatus;

/**
 * What one detector has learned of one source.
 *
 * @param detector the id of the detector
 * @param check the name of its check; may be empty
 * @param status how far it has learned
 * @param kept the models that are kept, the newest first; empty where none are
 */
public record LearnedModel(String detector, String check, LearningStatus status, List<KeptModel> kept) {
    public LearnedModel {
        kept = List.copyOf(kept);
    }
}
