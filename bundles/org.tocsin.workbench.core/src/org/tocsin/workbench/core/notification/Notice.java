package org.tocsin.workbench.core.notification;

import java.util.Comparator;
import java.util.List;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * What is told at once.
 *
 * @param ids the ids of the alerts that it is about, in the order in which they came
 * @param title {@code 12 alerts on 5 sources}; severity and source, if it is one alert only
 * @param text what is wrong with the worst of them
 * @param more whether it takes the place of the notice before
 */
public record Notice(List<String> ids, String title, String text, boolean more) {

    public Notice {
        ids = List.copyOf(ids);
    }

    /**
     * A notice of these alerts.
     *
     * @param stories at least one
     */
    static Notice of(List<AlertStory> stories, boolean more) {
        AlertStory worst = stories.stream()
                .max(Comparator.comparing(story -> story.latest().severity()))
                .orElseThrow();
        long sources = stories.stream()
                .map(story -> story.latest().source())
                .distinct()
                .count();
        String title = stories.size() == 1
                ? worst.latest().severity().word() + ": " + worst.latest().source()
                : Figures.plural(stories.size(), "alert") + " on " + Figures.plural(sources, "source");
        return new Notice(stories.stream().map(AlertStory::id).toList(), title, worst.message(), more);
    }
}
