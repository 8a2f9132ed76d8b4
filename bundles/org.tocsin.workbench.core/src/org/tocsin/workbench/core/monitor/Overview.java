package org.tocsin.workbench.core.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.tocsin.api.detector.Severity;

/** What is going on, in a sentence: {@code 12 sources, nothing firing, last alert 2 min ago}. */
public final class Overview {

    private Overview() {}

    /**
     * The sentence.
     *
     * @param sources how many sources have measured something
     * @param stories the alerts that there are; those that never fired do not count
     */
    public static String words(int sources, Collection<AlertStory> stories, Instant now) {
        long open = stories.stream().filter(AlertStory::open).count();
        Optional<Instant> last = stories.stream()
                .filter(AlertStory::fired)
                .map(AlertStory::firedAt)
                .max(Instant::compareTo);
        String firing = open == 0 ? "nothing firing" : open + " firing" + worst(stories);
        return Figures.plural(sources, "source") + ", " + firing + ", "
                + last.map(time -> "last alert " + ago(Duration.between(time, now)))
                        .orElse("no alert so far");
    }

    private static String worst(Collection<AlertStory> stories) {
        long critical = stories.stream()
                .filter(story -> story.open() && story.latest().severity() == Severity.CRITICAL)
                .count();
        return critical == 0 ? "" : " (" + critical + " critical)";
    }

    private static String ago(Duration length) {
        return length.toSeconds() < 1 ? "just now" : Figures.length(length.truncatedTo(unit(length))) + " ago";
    }

    private static java.time.temporal.ChronoUnit unit(Duration length) {
        return length.toMinutes() < 2 ? java.time.temporal.ChronoUnit.SECONDS : java.time.temporal.ChronoUnit.MINUTES;
    }
}
