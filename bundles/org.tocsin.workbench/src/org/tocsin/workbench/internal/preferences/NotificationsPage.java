package org.tocsin.workbench.internal.preferences;

import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.core.notification.NotificationParameters;

/** What is told on the desktop. */
public final class NotificationsPage extends ParametersPage {

    public NotificationsPage() {
        super(
                PlatformUI.getWorkbench().getService(WorkbenchSettings.class),
                PreferenceMessages.notifications,
                new SettingsSubject(
                        PreferenceMessages.notificationsAbout,
                        NotificationParameters.GROUP,
                        NotificationParameters.ALL));
    }
}
