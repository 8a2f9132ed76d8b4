package org.tocsin.workbench.core.monitor;

import java.time.Duration;
import org.tocsin.api.setting.Settings;
import org.tocsin.recording.RecordingPlace;

/**
 * What is recorded.
 *
 * @param on whether anything is
 * @param place where, and how much of it
 */
public record RecordingSettings(boolean on, RecordingPlace place) {

    private static final double GIGABYTE = 1e9;

    /** As the user has set it. */
    public static RecordingSettings of(WorkbenchSettings settings) {
        Settings set = Settings.of(
                RecordingParameters.ALL, settings.values(RecordingParameters.GROUP, RecordingParameters.ALL));
        return new RecordingSettings(
                set.flag("on"),
                new RecordingPlace(
                        WorkbenchSettings.home().resolve("recording"), Duration.ofDays(set.integer("days")), (long)
                                (GIGABYTE * set.number("gigabytes"))));
    }
}
