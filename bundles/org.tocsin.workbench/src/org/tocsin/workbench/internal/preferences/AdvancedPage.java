package org.tocsin.workbench.internal.preferences;

import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.MonitoringParameters;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** How the pipeline is built: lanes, queues and what counts as late. */
public final class AdvancedPage extends ParametersPage {

    public AdvancedPage() {
        super(
                PlatformUI.getWorkbench().getService(WorkbenchSettings.class),
                "Advanced",
                new SettingsSubject(
                        "How events flow: lanes, queues, and what counts as late. The view Health says whether a change"
                                + " is needed. Changes act at once, and no event is lost.",
                        WorkbenchSettings.MONITORING,
                        MonitoringParameters.ADVANCED));
    }
}
