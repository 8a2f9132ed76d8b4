package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.setting.Parameter;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** What the page of one detector is about. */
record DetectorSubject(WorkbenchSettings settings, DetectorDescriptor detector) implements ParametersPage.Subject {

    @Override
    public String description() {
        return detector.byDefault()
                ? detector.description()
                : NLS.bind(PreferenceMessages.offByDefault, detector.description());
    }

    @Override
    public String group() {
        return WorkbenchSettings.detectorGroup(detector.id());
    }

    @Override
    public List<Parameter> parameters() {
        return detector.parameters();
    }

    @Override
    public String box() {
        return PreferenceMessages.useDetector;
    }

    @Override
    public boolean ticked() {
        return settings.enabled(detector);
    }

    @Override
    public void tick(boolean ticked) {
        settings.enable(detector, ticked);
    }
}
