package org.tocsin.workbench.core.notification;

import java.util.Locale;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Settings;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/**
 * What is told.
 *
 * @param shown whether anything is
 * @param from the least severity
 * @param sound whether it is heard
 */
public record NotificationSettings(boolean shown, Severity from, boolean sound) {

    /** As the user has set it. */
    public static NotificationSettings of(WorkbenchSettings settings) {
        Settings set = Settings.of(
                NotificationParameters.ALL, settings.values(NotificationParameters.GROUP, NotificationParameters.ALL));
        return new NotificationSettings(
                set.flag("shown"), Severity.valueOf(set.text("severity").toUpperCase(Locale.ROOT)), set.flag("sound"));
    }
}
