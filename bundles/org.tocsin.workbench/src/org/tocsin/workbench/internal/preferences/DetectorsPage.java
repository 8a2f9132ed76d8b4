package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.session.Installation;

/** The page above those of detectors. */
public final class DetectorsPage extends OverviewPage {

    public DetectorsPage() {
        super(PreferenceMessages.detectorsAbout);
    }

    @Override
    List<Entry> entries(Installation installation) {
        return installation.descriptors().stream()
                .filter(DetectorDescriptor::offered)
                .map(detector -> new Entry(
                        GeneratedPages.DETECTORS + "." + detector.id(), detector.name(), detector.description()))
                .toList();
    }
}
