package org.tocsin.workbench.internal.alerts;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.tocsin.workbench.core.monitor.PastAlerts;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.language.Count;

/** Whether the search goes through all alerts that are kept, of every run; looks them up in the background. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class HistorySearch extends Action {

    private static final long PAUSE_MILLIS = 300;

    private final PastAlerts past;
    private final Consumer<String> said;
    private final Job job;
    private volatile String words = "";

    /**
     * @param said is told, from any thread, in a sentence what was found, or why nothing can be; empty for nothing to say
     */
    HistorySearch(PastAlerts past, Consumer<String> said) {
        super(AlertMessages.searchKept, IAction.AS_CHECK_BOX);
        this.past = past;
        this.said = said;
        this.job = new Job(AlertMessages.lookingUp) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                look();
                return Status.OK_STATUS;
            }
        };
        setImageDescriptor(Icons.descriptor("history"));
        setToolTipText(AlertMessages.searchKeptHelp);
    }

    /** These are the words of the search from now on. */
    void words(String newWords) {
        words = newWords;
        if (isChecked()) {
            job.cancel();
            job.schedule(PAUSE_MILLIS);
        }
    }

    @Override
    public void run() {
        job.cancel();
        if (isChecked()) {
            job.schedule();
        } else {
            past.forget();
            said.accept("");
        }
    }

    private void look() {
        try {
            int found = past.lookUp(words);
            String alerts = Count.of(found, AlertMessages.alert, AlertMessages.alerts);
            said.accept(
                    found >= PastAlerts.FOUND
                            ? NLS.bind(AlertMessages.newestFound, alerts)
                            : NLS.bind(AlertMessages.allFound, alerts));
        } catch (IOException failure) {
            said.accept(String.valueOf(failure.getMessage()));
        }
        if (!isChecked()) {
            past.forget();
            said.accept("");
        }
    }
}
