package org.tocsin.workbench.internal.preferences;

import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.MonitoringParameters;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** How monitoring works. */
public final class MonitoringPage extends ParametersPage {

    public MonitoringPage() {
        super(
                PlatformUI.getWorkbench().getService(WorkbenchSettings.class),
                PreferenceMessages.monitoring,
                new SettingsSubject(
                        PreferenceMessages.monitoringAbout,
                        WorkbenchSettings.MONITORING,
                        MonitoringParameters.EVERYDAY));
    }
}
