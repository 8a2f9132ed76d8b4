package org.tocsin.workbench.internal.alerts;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.live.ReplaySelection;

/** The alerts of the recording that is replayed, and no others. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class ReplayAlertsView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.replayAlerts";

    private static final String HINT = AlertMessages.noneInReplay;
    private static final Duration BEAT = Duration.ofMillis(250);

    private record Wanted(Optional<Replay> replay, long board, int turn) {}

    private final AtomicInteger turn = new AtomicInteger();
    private final Ordering ordering = new Ordering(this::refresh);

    @Inject
    private ReplayDesk desk;

    @Inject
    private ReplaySelection picked;

    private AlertTable table;
    private Pulse<AlertRows.Content> pulse;
    private Wanted last;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        table = new AlertTable(parent, ordering);
        table.onSelection(picked.alerts()::select);
        until(picked.alerts().onChange(() -> later(table.control(), this::follow)));
        until(desk.onChange(this::refresh));
        wear(table::wear);
        keys("org.tocsin.workbench.replayKeys");
        pulse = beat(table.control(), BEAT, this::content, table::show);
    }

    private void refresh() {
        turn.incrementAndGet();
        if (pulse != null) {
            pulse.now();
        }
    }

    private AlertRows.@Nullable Content content() {
        Optional<Replay> replay = desk.current();
        Wanted wanted =
                new Wanted(replay, replay.map(open -> open.board().version()).orElse(-1L), turn.get());
        if (wanted.equals(last)) {
            return null;
        }
        last = wanted;
        List<AlertStory> fired = replay.stream()
                .flatMap(open -> open.board().snapshot().stories().stream())
                .filter(AlertStory::fired)
                .sorted(ordering.comparator())
                .toList();
        List<AlertRow> rows = fired.stream()
                .map(story -> AlertRow.alone(JointAlerts.alone(story), story, Set.of()))
                .toList();
        return AlertRows.Content.of(rows, fired, Set.of(), AlertCounts.NONE, HINT);
    }

    private void follow() {
        List<String> ids = picked.alerts().ids();
        if (!table.selected().equals(ids)) {
            table.select(ids);
        }
    }

    /** The alerts that the table shows, in its order. */
    public List<AlertStory> shown() {
        return table.content().alerts();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
