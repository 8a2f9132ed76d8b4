package org.tocsin.workbench.core.monitor;

import org.tocsin.api.monitor.HistoryProgress;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.InputProblem;

/** What the pipeline tells besides alerts, for those whom it concerns. */
record MonitorNews(Troubles troubles, Lessons lessons) implements MonitorListener {

    @Override
    public void problem(InputProblem problem) {
        troubles.problem(problem);
    }

    @Override
    public void trouble(String message) {
        troubles.trouble(message);
    }

    @Override
    public void history(HistoryProgress progress) {
        lessons.note(progress);
    }
}
