package org.tocsin.source.csv.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

/**
 * What is replayed, and how fast.
 *
 * @param files the files, at least one
 * @param speed event time that passes in a second, in seconds; 0 means as fast as possible
 * @param follow whether to go on when a file grows
 * @param poll how often to look whether a file has grown
 * @param zone the zone of times that do not name theirs
 * @param beginning where their past ends
 */
record CsvSettings(List<Path> files, double speed, boolean follow, Duration poll, ZoneId zone, Beginning beginning) {

    private static final Duration POLL = Duration.ofMillis(200);

    CsvSettings {
        files = List.copyOf(files);
    }

    static List<Parameter> parameters() {
        return List.of(
                new Parameter.OfText(
                        "files",
                        "Files",
                        "Paths of CSV files, one a line; they may be compressed (.gz). The first column is the time.",
                        ""),
                new Parameter.OfNumber(
                        "speed",
                        "Speed",
                        "Seconds of the file in a second: 1 is real time, 0 as fast as possible.",
                        0,
                        0,
                        1_000_000),
                new Parameter.OfBoolean(
                        "follow", "Follow", "Whether to go on reading when a file grows, until stopped.", false),
                new Parameter.OfText(
                        "from",
                        "From",
                        "Rows before this time are the past: detectors learn from them, and nothing is raised. A time such"
                                + " as 2026-01-31T12:00:00Z; 'now' for what is there when following begins; empty to"
                                + " judge all.",
                        ""),
                new Parameter.OfText(
                        "zone",
                        "Time zone",
                        "The zone of times that do not name theirs, such as UTC, +01:00 or Europe/Berlin.",
                        "UTC"));
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException with one sentence, if one of them cannot be used
     */
    static CsvSettings of(Settings settings) {
        List<Path> files = settings.text("files")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("csv: 'files' names no file.");
        }
        boolean follow = settings.flag("follow");
        ZoneId zone = zone(settings.text("zone"));
        return new CsvSettings(
                files, settings.number("speed"), follow, POLL, zone, beginning(settings.text("from"), follow, zone));
    }

    private static Beginning beginning(String text, boolean follow, ZoneId zone) {
        Beginning beginning;
        try {
            beginning = Beginning.of(text, zone);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("csv: from '" + text + "' is not " + Beginning.EXPECTED + ".", unknown);
        }
        if (beginning instanceof Beginning.Now && !follow) {
            throw new IllegalArgumentException(
                    "csv: from 'now' leaves nothing to judge in a file that is not followed. Set follow, or a time.");
        }
        return beginning;
    }

    /** The same files, as they are read for their past. */
    CsvSettings forPast() {
        return new CsvSettings(files, 0, beginning instanceof Beginning.Now, poll, zone, beginning);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "csv: zone '" + text + "' is not a time zone such as UTC, +01:00 or Europe/Berlin.", unknown);
        }
    }
}
