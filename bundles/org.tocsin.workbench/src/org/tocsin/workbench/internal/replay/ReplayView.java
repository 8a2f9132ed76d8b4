package org.tocsin.workbench.internal.replay;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.core.replay.ReplayStatus;
import org.tocsin.workbench.core.replay.ReplayStatus.Phase;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.ReplaySelection;
import org.tocsin.workbench.internal.timeline.RecordedChart;

/** The recording that is replayed: what it is, what moves its time, and its curves. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class ReplayView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.replay";

    private static final Duration BEAT = Duration.ofMillis(100);
    private static final String NOTHING = ReplayMessages.nothing;

    private record Seen(Optional<Replay> replay, Optional<ReplayStatus> status) {}

    @Inject
    private ReplayDesk desk;

    @Inject
    private ReplaySelection picked;

    @Inject
    private LineColours colours;

    @Inject
    private CurrentRules rules;

    private Label names;
    private Button close;
    private ReplayControls controls;
    private Label words;
    private RecordedChart chart;
    private Optional<Replay> shown = Optional.empty();
    private boolean drawn;
    private Seen last;

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).numColumns(2).applyTo(page);
        names = new Label(page, SWT.NONE);
        names.setData("field", "files");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(names);
        close = new Button(page, SWT.PUSH);
        close.setText(ReplayMessages.close);
        close.setToolTipText(ReplayMessages.closeHelp);
        close.addListener(SWT.Selection, event -> new ReplayOpening(getSite().getWorkbenchWindow()).close());
        controls = new ReplayControls(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(controls.control());
        words = new Label(page, SWT.WRAP);
        words.setData("field", "replay");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(words);
        chart = new RecordedChart(page, getSite().getService(TimeChartFactory.class), colours, picked.alerts());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(chart.control());
        show(new Seen(Optional.empty(), Optional.empty()));
        wear(chart::colours);
        keys("org.tocsin.workbench.replayKeys");
        beat(page, BEAT, this::next, this::show);
    }

    private @Nullable Seen next() {
        Optional<Replay> replay = desk.current();
        Seen seen = new Seen(replay, replay.map(Replay::status));
        if (seen.equals(last)) {
            return null;
        }
        last = seen;
        return seen;
    }

    private void show(Seen seen) {
        if (!seen.replay().equals(shown)) {
            shown = seen.replay();
            drawn = false;
            picked.alerts().select(List.of());
            controls.move(shown);
        }
        // a name may have an ampersand
        names.setText(seen.replay().map(open -> open.plan().names()).orElse("").replace("&", "&&"));
        close.setEnabled(seen.replay().isPresent());
        controls.show(seen.status());
        say(seen);
    }

    private void say(Seen seen) {
        String text = seen.status().map(ReplayStatus::words).orElse(NOTHING);
        boolean ready = seen.status().filter(now -> now.phase().ready()).isPresent();
        if (!ready) {
            chart.say(text);
            text = "";
        } else if (!drawn) {
            drawn = true;
            seen.replay().ifPresent(this::draw);
        }
        if (!words.getText().equals(text.replace("&", "&&"))) {
            words.setText(text.replace("&", "&&"));
            words.getParent().layout(true);
        }
    }

    /** A fourth of it is seen at once, so that one sees it run; of an incident all, because that is what it is about. */
    private void draw(Replay replay) {
        long length = replay.survey().map(one -> one.to() - one.from()).orElse(0L);
        long seen = replay.plan().input().bundle().isPresent() ? length : length / 4;
        chart.show(
                replay.history(),
                replay.board(),
                replay.plan().rules(),
                rules.language(),
                Math.clamp(seen, 60 * TimeSpan.SHORTEST, TimeSpan.LONGEST));
    }

    @Override
    public void setFocus() {
        if (shown.map(Replay::status)
                .map(ReplayStatus::phase)
                .filter(Phase::ready)
                .isPresent()) {
            controls.focus();
        } else {
            names.getParent().setFocus();
        }
    }

    @Override
    public void dispose() {
        desk.close();
        super.dispose();
    }
}
