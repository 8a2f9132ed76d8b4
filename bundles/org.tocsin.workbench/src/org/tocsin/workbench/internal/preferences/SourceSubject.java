package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.DeskSettings;

/** What the page of one kind of source is about. */
record SourceSubject(Desk desk, EventSourceFactory source) implements ParametersPage.Subject {

    @Override
    public String description() {
        return recorded()
                ? source.description() + "\nFile > Open CSV… chooses the file; these settings are used for it."
                : source.description() + "\nA change starts this source anew, the others go on.";
    }

    @Override
    public String group() {
        return DeskSettings.sourceGroup(source.id());
    }

    @Override
    public List<Parameter> parameters() {
        return recorded()
                ? source.parameters().stream()
                        .filter(parameter ->
                                !parameter.name().equals(source.roles().get(ParameterRole.INPUT_FILES)))
                        .toList()
                : source.parameters();
    }

    @Override
    public String box() {
        return recorded() ? "" : "&Watch this source";
    }

    @Override
    public boolean ticked() {
        return desk.settings().watched(source);
    }

    @Override
    public void tick(boolean ticked) {
        desk.settings().watch(source, ticked);
    }

    private boolean recorded() {
        return source.kind() == SourceKind.RECORDED;
    }
}
