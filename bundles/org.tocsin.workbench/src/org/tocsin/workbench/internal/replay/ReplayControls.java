package org.tocsin.workbench.internal.replay;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplaySpeed;
import org.tocsin.workbench.core.replay.ReplayStatus;
import org.tocsin.workbench.core.replay.ReplayStatus.Phase;

/** What moves the time of a replay. UI thread. */
final class ReplayControls {

    private static final int MARKS = 1_000;
    /** A scale that is dragged says where it is all the time: so long after the last word it is let go. */
    private static final int LET_GO_MILLIS = 300;

    private final Composite row;
    private final Button play;
    private final Button step;
    private final Button cancel;
    private final Combo speed;
    private final Label time;
    private final Scale scale;
    private Optional<Replay> replay = Optional.empty();
    private Optional<ReplayStatus> shown = Optional.empty();
    private int drags;
    private boolean dragged;

    ReplayControls(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(row);
        play = button(ReplayMessages.play, ReplayMessages.playHelp, Replay::toggle);
        step = button(ReplayMessages.step, ReplayMessages.stepHelp, Replay::step);
        cancel = button(ReplayMessages.cancel, ReplayMessages.cancelHelp, Replay::pause);
        speed = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        speed.setItems(Stream.of(ReplaySpeed.values()).map(ReplaySpeed::label).toArray(String[]::new));
        speed.setToolTipText(ReplayMessages.speedHelp);
        speed.setData("field", "speed");
        speed.addListener(
                SWT.Selection,
                event -> replay.ifPresent(open -> open.speed(ReplaySpeed.values()[speed.getSelectionIndex()])));
        scale = new Scale(row, SWT.HORIZONTAL);
        scale.setMaximum(MARKS);
        scale.setPageIncrement(MARKS / 10);
        scale.setToolTipText(ReplayMessages.scaleHelp);
        scale.setData("field", "position");
        scale.addListener(SWT.Selection, event -> dragged());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(scale);
        time = new Label(row, SWT.RIGHT);
        time.setData("field", "time");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(300, SWT.DEFAULT)
                .applyTo(time);
        show(Optional.empty());
    }

    private interface Move {
        void of(Replay replay);
    }

    private Button button(String text, String help, Move move) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(help);
        button.addListener(SWT.Selection, event -> replay.ifPresent(move::of));
        GridDataFactory.fillDefaults().hint(84, SWT.DEFAULT).applyTo(button);
        return button;
    }

    Composite control() {
        return row;
    }

    void focus() {
        play.setFocus();
    }

    /** Moves the time of this one from now on. */
    void move(Optional<Replay> other) {
        replay = other;
        other.ifPresent(open -> speed.select(open.speed().ordinal()));
    }

    private void dragged() {
        dragged = true;
        int mine = ++drags;
        shown.ifPresent(status -> time.setText(words(wanted(status), status)));
        row.getDisplay().timerExec(LET_GO_MILLIS, () -> {
            if (mine == drags && !row.isDisposed()) {
                dragged = false;
                shown.ifPresent(status -> replay.ifPresent(open -> open.go(wanted(status))));
            }
        });
    }

    private long wanted(ReplayStatus status) {
        return status.at((double) scale.getSelection() / MARKS);
    }

    private static String words(long position, ReplayStatus status) {
        return NLS.bind(
                ReplayMessages.position,
                Figures.time(Instant.ofEpochMilli(position)),
                Figures.time(Instant.ofEpochMilli(status.to())));
    }

    /** Shows where it is. */
    void show(Optional<ReplayStatus> status) {
        shown = status.filter(now -> now.phase().ready());
        boolean ready = shown.isPresent();
        play.setEnabled(ready);
        step.setEnabled(ready && shown.get().phase() != Phase.ENDED);
        cancel.setEnabled(ready && shown.get().phase() == Phase.HURRYING);
        scale.setEnabled(ready);
        speed.setEnabled(ready);
        boolean goes =
                ready && (shown.get().phase() == Phase.PLAYING || shown.get().phase() == Phase.HURRYING);
        play.setText(goes ? ReplayMessages.pause : ReplayMessages.play);
        if (!dragged) {
            scale.setSelection(
                    shown.map(now -> (int) Math.round(now.done() * MARKS)).orElse(0));
            time.setText(shown.map(now -> words(now.position(), now)).orElse(""));
        }
    }
}
