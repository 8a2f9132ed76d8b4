package org.tocsin.workbench.internal.preferences;

import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.MonitoringParameters;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** How monitoring works. */
public final class MonitoringPage extends ParametersPage {

    public MonitoringPage() {
        super(
                PlatformUI.getWorkbench().getService(WorkbenchSettings.class),
                "Monitoring",
                new SettingsSubject(
                        "What is kept, and where. Changes act at once, and no event is lost.",
                        WorkbenchSettings.MONITORING,
                        MonitoringParameters.EVERYDAY));
    }
}
