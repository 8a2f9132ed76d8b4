package org.tocsin.workbench.internal.learning;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.api.setting.Durations;

/** Asks how much of the newest past is meant. */
final class SpanDialog {

    private final Shell shell;

    SpanDialog(Shell shell) {
        this.shell = shell;
    }

    /** Asks, and hands back how long; empty if the user would rather not. */
    Optional<Duration> ask(String title, String question) {
        InputDialog dialog = new InputDialog(shell, title, question, "10m", SpanDialog::problem);
        return dialog.open() == Window.OK ? Optional.of(Durations.parse(dialog.getValue())) : Optional.empty();
    }

    private static @Nullable String problem(String text) {
        try {
            return Durations.parse(text).isZero() ? LearningMessages.moreThanZero : null;
        } catch (DateTimeException notADuration) {
            return LearningMessages.aDuration;
        }
    }
}
