package org.tocsin.workbench.internal.silence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.silence.AlertSilence;
import org.tocsin.workbench.core.silence.SilenceBook;
import org.tocsin.workbench.core.silence.SilenceDraft;

/** Asks what to hide, and when, and puts it into the book. UI thread. */
@Component(service = SilenceDialogs.class)
public final class SilenceDialogs {

    private final SilenceBook book;
    private final AlertBoard board;

    @Activate
    public SilenceDialogs(@Reference SilenceBook book, @Reference AlertBoard board) {
        this.book = book;
        this.board = board;
    }

    /** Makes a silence, filled in to hide these alerts; any may be missing. */
    public void silence(Collection<AlertStory> stories, Shell shell) {
        make(SilenceDraft.of(stories, Instant.now(), ZoneId.systemDefault()), shell);
    }

    /** Makes a silence, filled in to hide all alerts of a source. */
    public void silence(String source, Shell shell) {
        make(SilenceDraft.ofSource(source, Instant.now(), ZoneId.systemDefault()), shell);
    }

    private void make(SilenceDraft begun, Shell shell) {
        SilenceDialog dialog = new SilenceDialog(shell, SilenceMessages.newTitle, begun, board);
        if (dialog.open() == Window.OK) {
            SilenceDraft draft = dialog.draft();
            book.add(
                    draft.scope(),
                    draft.when().schedule(Instant.now(), ZoneId.systemDefault()),
                    draft.reason(),
                    System.getProperty("user.name", ""));
        }
    }

    /** Makes a silence of nothing in particular. */
    void make(Shell shell) {
        silence(List.of(), shell);
    }

    /** Changes a silence that there is. */
    void edit(AlertSilence silence, Shell shell) {
        SilenceDialog dialog = new SilenceDialog(
                shell,
                SilenceMessages.editTitle,
                SilenceDraft.of(silence, Instant.now(), ZoneId.systemDefault()),
                board);
        if (dialog.open() == Window.OK) {
            SilenceDraft draft = dialog.draft();
            book.replace(new AlertSilence(
                    silence.id(),
                    draft.scope(),
                    draft.when().schedule(Instant.now(), ZoneId.systemDefault()),
                    draft.reason(),
                    silence.by(),
                    silence.made()));
        }
    }
}
