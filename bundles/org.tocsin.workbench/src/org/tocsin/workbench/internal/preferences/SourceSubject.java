package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** What the page of one kind of source is about. */
record SourceSubject(WorkbenchSettings settings, EventSourceFactory source) implements ParametersPage.Subject {

    @Override
    public String description() {
        return recorded()
                ? NLS.bind(PreferenceMessages.fileSource, source.description())
                : NLS.bind(PreferenceMessages.liveSource, source.description());
    }

    @Override
    public String group() {
        return WorkbenchSettings.sourceGroup(source.id());
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
        return recorded() ? "" : PreferenceMessages.watchSource;
    }

    @Override
    public boolean ticked() {
        return settings.watched(source);
    }

    @Override
    public void tick(boolean ticked) {
        settings.watch(source, ticked);
    }

    private boolean recorded() {
        return source.kind() == SourceKind.RECORDED;
    }
}
