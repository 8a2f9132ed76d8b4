package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.setting.Parameter;

/** Settings of the workbench itself, which cannot be switched off as a whole. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // as its interface
final class SettingsSubject implements ParametersPage.Subject {

    private final String description;
    private final String group;
    private final List<Parameter> parameters;

    SettingsSubject(String description, String group, List<Parameter> parameters) {
        this.description = description;
        this.group = group;
        this.parameters = parameters;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public String box() {
        return "";
    }

    @Override
    public boolean ticked() {
        return true;
    }

    @Override
    public void tick(boolean ticked) {
        throw new UnsupportedOperationException("There is no box on this page.");
    }
}
