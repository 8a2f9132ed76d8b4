package org.tocsin.workbench.internal.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.incident.Novelty;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertSearch;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.silence.SilenceCensus;
import org.tocsin.workbench.core.silence.SilencedAlerts;

/** Makes the rows of the table from what there is and what the user wants to see. To be used by one thread. */
final class TableContents {

    /**
     * What the user wants to see.
     *
     * @param silenced silenced alerts as well
     * @param flat each alert for itself
     * @param open the ids of incidents whose alerts have rows
     * @param looking whether somebody can see the table
     * @param turn another number for another order
     */
    record Wish(
            AlertFilter filter,
            AlertSearch search,
            boolean silenced,
            boolean flat,
            Set<String> open,
            boolean looking,
            int turn) {}

    private record Basis(long board, SilenceCensus census, Set<String> fresh, Wish wish) {}

    /** An incident as far as it is shown, its parts in the order in which they are shown, and what it is ordered by. */
    private record Group(JointAlerts incident, List<AlertStory> parts, AlertStory first) {}

    private final CurrentIncidents incidents;
    private final SilencedAlerts silences;
    private final Novelty novelty;
    private final Ordering ordering;
    private @Nullable Basis last;

    TableContents(CurrentIncidents incidents, SilencedAlerts silences, Novelty novelty, Ordering ordering) {
        this.incidents = incidents;
        this.silences = silences;
        this.novelty = novelty;
        this.ordering = ordering;
    }

    /** The rows as they are now; null if nothing has changed since the last time. */
    AlertRows.@Nullable Content next(Wish wish) {
        CurrentIncidents.State state = incidents.now();
        SilenceCensus census = silences.now();
        Set<String> fresh = novelty.fresh(state, wish.looking());
        // whether somebody looks changes the marks, and nothing else
        Wish seen =
                new Wish(wish.filter(), wish.search(), wish.silenced(), wish.flat(), wish.open(), false, wish.turn());
        Basis basis = new Basis(state.version(), census, fresh, seen);
        if (basis.equals(last)) {
            return null;
        }
        last = basis;
        List<AlertStory> fired = state.fired();
        List<AlertStory> chosen = wish.silenced()
                ? fired
                : fired.stream().filter(story -> !census.hides(story)).toList();
        Predicate<AlertStory> shown = story -> (wish.silenced() || !census.hides(story))
                && wish.filter().test(story.latest())
                && wish.search().test(story);
        List<AlertStory> alerts = new ArrayList<>();
        List<AlertRow> rows = new ArrayList<>();
        for (Group group : groups(state, shown, wish.flat())) {
            alerts.addAll(group.parts());
            add(rows, group, wish.open(), fresh);
        }
        AlertCounts counts = AlertCounts.of(fired, chosen, census);
        String hint = rows.isEmpty() ? counts.hint(wish.search(), fired) : "";
        return AlertRows.Content.of(rows, alerts, census.hidden(), counts, hint);
    }

    private List<Group> groups(CurrentIncidents.State state, Predicate<AlertStory> shown, boolean flat) {
        Comparator<AlertStory> order = ordering.comparator();
        boolean sorted = ordering.chosen();
        return (flat
                        ? state.fired().stream().filter(shown).map(JointAlerts::alone)
                        : state.incidents().all().stream().flatMap(incident -> incident.only(shown).stream()))
                .map(incident -> group(incident, order, sorted))
                .sorted(Comparator.comparing(Group::first, order))
                .toList();
    }

    /** An incident is where the first of its parts would be; where no column is chosen, the oldest part is on top. */
    private static Group group(JointAlerts incident, Comparator<AlertStory> order, boolean sorted) {
        List<AlertStory> parts = incident.parts();
        if (parts.size() == 1) {
            return new Group(incident, parts, parts.getFirst());
        }
        List<AlertStory> ordered = parts.stream().sorted(order).toList();
        return new Group(incident, sorted ? ordered : parts, ordered.getFirst());
    }

    private static void add(List<AlertRow> rows, Group group, Set<String> open, Set<String> fresh) {
        JointAlerts incident = group.incident();
        if (group.parts().size() == 1) {
            rows.add(AlertRow.alone(incident, group.first(), fresh));
            return;
        }
        boolean opened = open.contains(incident.id());
        rows.add(AlertRow.head(incident, opened, fresh));
        if (opened) {
            group.parts().forEach(part -> rows.add(AlertRow.part(incident, part, fresh)));
        }
    }
}
