package org.tocsin.workbench.internal.shell;

import java.time.Duration;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.IWorkbenchWindow;
import org.tocsin.workbench.core.silence.SilenceCensus;
import org.tocsin.workbench.core.silence.SilenceWords;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.live.Views;
import org.tocsin.workbench.internal.silence.SilencesView;

/** What is hidden, in the status line; a click shows why. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // made before its widgets are
final class SilenceBadge {

    private static final Duration BEAT = Duration.ofMillis(500);
    private static final int ROOM_FOR_SENTENCE = 1400;

    private final IWorkbenchWindow window;
    private final SilencedAlerts silenced;
    private final Figure figure = Figure.seldom("silence");
    private Icons icons;

    SilenceBadge(IWorkbenchWindow window, SilencedAlerts silenced) {
        this.window = window;
        this.silenced = silenced;
        figure.onClick(() -> Views.show(window, SilencesView.ID));
    }

    /** Adds it to a status line. */
    void fill(IStatusLineManager line) {
        line.appendToGroup(StatusLineManager.END_GROUP, figure);
    }

    /** Begins to tell, once the status line is there. */
    void begin() {
        figure.control().ifPresent(this::begin);
    }

    private void begin(CLabel label) {
        icons = new Icons(label);
        Pulse.start(label, BEAT, silenced::now, this::show);
    }

    private void show(SilenceCensus census) {
        String words = SilenceWords.badge(census);
        boolean room = window.getShell().getSize().x >= ROOM_FOR_SENTENCE;
        figure.show(
                room || words.isEmpty() ? words : NLS.bind(ShellMessages.silenced, census.openAlerts()),
                words.isEmpty()
                        ? ShellMessages.noSilence
                        : NLS.bind(
                                census.openAlerts() > 0 ? ShellMessages.silencesOpen : ShellMessages.silences, words),
                words.isEmpty() ? null : icons.image("silence"));
    }
}
