package org.tocsin.workbench.core.silence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * A silence that is being made or edited.
 *
 * @param scope which alerts
 * @param when when
 * @param reason why, for people
 */
public record SilenceDraft(SilenceScope scope, ScheduleDraft when, String reason) {

    /** One that would hide these alerts, and what is like them; nothing filled in if there are none. */
    public static SilenceDraft of(Collection<AlertStory> stories, Instant now, ZoneId here) {
        List<Alert> alerts = stories.stream().map(AlertStory::latest).toList();
        boolean ruled = alerts.stream().noneMatch(alert -> alert.check().isEmpty());
        SilenceScope scope = new SilenceScope(
                names(alerts, Alert::source),
                ruled ? NamePattern.ANY : names(alerts, Alert::detector),
                ruled ? names(alerts, Alert::check) : NamePattern.ANY,
                Set.of(),
                "");
        return new SilenceDraft(scope, ScheduleDraft.fresh(now, here), "");
    }

    /** One that would hide all alerts of a source. */
    public static SilenceDraft ofSource(String source, Instant now, ZoneId here) {
        SilenceScope scope =
                new SilenceScope(new NamePattern(List.of(source)), NamePattern.ANY, NamePattern.ANY, Set.of(), "");
        return new SilenceDraft(scope, ScheduleDraft.fresh(now, here), "");
    }

    private static NamePattern names(List<Alert> alerts, Function<Alert, String> name) {
        return new NamePattern(alerts.stream().map(name).distinct().toList());
    }

    /** What would make a silence that there is. */
    public static SilenceDraft of(AlertSilence silence, Instant now, ZoneId here) {
        return new SilenceDraft(silence.scope(), ScheduleDraft.of(silence.schedule(), now, here), silence.reason());
    }

    /** What is wrong with it, in sentences. */
    public Map<SilenceField, String> problems(Instant now, ZoneId here) {
        Map<SilenceField, String> problems = when.problems(now, here);
        if (scope.unlimited()) {
            problems.put(SilenceField.SOURCE, "Say what to hide: fill in at least one of these.");
        }
        return problems;
    }

    /** When it would hide something, in words: {@code until 14:30}; empty while there are problems. */
    public String time(Instant now, ZoneId here) {
        return problems(now, here).isEmpty()
                ? new SilenceWords(now, here)
                        .when(new AlertSilence("", scope, when.schedule(now, here), reason, "", now))
                : "";
    }

    /** What it would do to the alerts that are open now. */
    public String effect(Collection<AlertStory> stories) {
        List<AlertStory> open = stories.stream().filter(AlertStory::open).toList();
        if (open.isEmpty()) {
            return "No alert is open now.";
        }
        long hidden =
                scope.unlimited() ? 0 : open.stream().filter(scope::matches).count();
        return (hidden == 0 ? "Matches none of the " : "Matches " + hidden + " of the ")
                + Figures.plural(open.size(), "alert")
                + (open.size() == 1 ? " that is open now." : " that are open now.");
    }
}
