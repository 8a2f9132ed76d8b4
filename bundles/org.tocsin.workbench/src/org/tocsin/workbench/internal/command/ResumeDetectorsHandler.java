package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.tocsin.workbench.core.monitor.Watch;

/** Gives detectors that are paused another chance. */
public final class ResumeDetectorsHandler extends WorkbenchHandler {

    @Override
    void run(ExecutionEvent event) {
        service(event, Watch.class).resumeDetectors();
    }
}
