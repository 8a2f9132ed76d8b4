package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.tocsin.session.Installation;

/** The page above all others of Tocsin. */
public final class TocsinPage extends OverviewPage {

    public TocsinPage() {
        super("Tocsin watches streams of metrics, finds what is not normal by rules and by learning, and says why."
                + " Changes act at once, on what is running.");
    }

    @Override
    List<Entry> entries(Installation installation) {
        String root = "org.tocsin.workbench.preferences.";
        return List.of(
                new Entry(root + "monitoring", "Monitoring", "what is kept, and where; below it, lanes and queues"),
                new Entry(root + "notifications", "Notifications", "what is told on the desktop"),
                new Entry(root + "recording", "Recording", "what is kept to be replayed and compared with"),
                new Entry(root + "sources", "Sources", "what is measured"),
                new Entry(root + "detectors", "Detectors", "what finds that something is not normal"),
                new Entry(root + "rules", "Rule File", "thresholds, in a file of their own"));
    }
}
