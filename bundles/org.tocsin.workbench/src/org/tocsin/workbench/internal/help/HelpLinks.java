package org.tocsin.workbench.internal.help;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Goes where a page of help points: {@code topic:ID}, {@code view:ID}, {@code page:ID} or {@code command:ID}. UI thread. */
final class HelpLinks {

    private static final Logger LOG = System.getLogger(HelpLinks.class.getName());

    private final IWorkbenchWindow window;
    private final Consumer<String> topics;

    /**
     * @param topics shows another page of help
     */
    HelpLinks(IWorkbenchWindow window, Consumer<String> topics) {
        this.window = window;
        this.topics = topics;
    }

    void follow(String link) {
        String[] parts = link.split(":", 2);
        try {
            switch (parts[0]) {
                case "topic" -> topics.accept(parts[1]);
                case "view" -> {
                    toFront();
                    window.getActivePage().showView(parts[1]);
                }
                case "page" ->
                    PreferencesUtil.createPreferenceDialogOn(toFront(), parts[1], null, null)
                            .open();
                case "command" -> {
                    toFront();
                    window.getService(IHandlerService.class).executeCommand(parts[1], null);
                }
                default -> LOG.log(Level.WARNING, "A page of help points to {0}, which is nothing.", link);
            }
        } catch (PartInitException | CommandException failure) {
            LOG.log(Level.WARNING, "What a page of help points to cannot be shown: " + link, failure);
        }
    }

    private Shell toFront() {
        window.getShell().setActive();
        return window.getShell();
    }
}
