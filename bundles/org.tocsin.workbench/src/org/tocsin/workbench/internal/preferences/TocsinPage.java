package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.tocsin.session.Installation;

/** The page above all others of Tocsin. */
public final class TocsinPage extends OverviewPage {

    public TocsinPage() {
        super(PreferenceMessages.tocsin);
    }

    @Override
    List<Entry> entries(Installation installation) {
        String root = "org.tocsin.workbench.preferences.";
        return List.of(
                new Entry(root + "monitoring", PreferenceMessages.monitoring, PreferenceMessages.monitoringHelp),
                new Entry(
                        root + "notifications", PreferenceMessages.notifications, PreferenceMessages.notificationsHelp),
                new Entry(root + "recording", PreferenceMessages.recording, PreferenceMessages.recordingHelp),
                new Entry(root + "sources", PreferenceMessages.sources, PreferenceMessages.sourcesHelp),
                new Entry(root + "detectors", PreferenceMessages.detectors, PreferenceMessages.detectorsHelp),
                new Entry(root + "rules", PreferenceMessages.ruleFile, PreferenceMessages.ruleFileHelp));
    }
}
