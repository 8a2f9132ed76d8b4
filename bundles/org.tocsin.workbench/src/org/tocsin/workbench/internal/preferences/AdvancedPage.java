package org.tocsin.workbench.internal.preferences;

import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.MonitoringParameters;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** How the pipeline is built: lanes, queues and what counts as late. */
public final class AdvancedPage extends ParametersPage {

    public AdvancedPage() {
        super(
                PlatformUI.getWorkbench().getService(WorkbenchSettings.class),
                PreferenceMessages.advanced,
                new SettingsSubject(
                        PreferenceMessages.advancedAbout, WorkbenchSettings.MONITORING, MonitoringParameters.ADVANCED));
    }
}
