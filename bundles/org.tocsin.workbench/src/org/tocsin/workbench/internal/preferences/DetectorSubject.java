package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.setting.Parameter;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.DeskSettings;

/** What the page of one detector is about. */
record DetectorSubject(Desk desk, DetectorDescriptor detector) implements ParametersPage.Subject {

    @Override
    public String description() {
        return detector.description() + "\n(" + detector.id() + ", from " + detector.contributor()
                + (detector.byDefault() ? ")" : ", off by default)");
    }

    @Override
    public String group() {
        return DeskSettings.detectorGroup(detector.id());
    }

    @Override
    public List<Parameter> parameters() {
        return detector.parameters();
    }

    @Override
    public String box() {
        return "&Use this detector";
    }

    @Override
    public boolean ticked() {
        return desk.settings().enabled(detector);
    }

    @Override
    public void tick(boolean ticked) {
        desk.settings().enable(detector, ticked);
    }
}
