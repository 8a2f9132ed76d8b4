package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.tocsin.session.Installation;

/** The page above those of sources. */
public final class SourcesPage extends OverviewPage {

    public SourcesPage() {
        super(PreferenceMessages.sourcesAbout);
    }

    @Override
    List<Entry> entries(Installation installation) {
        return installation.sources().stream()
                .map(source ->
                        new Entry(GeneratedPages.SOURCES + "." + source.id(), source.name(), source.description()))
                .toList();
    }
}
