package org.tocsin.workbench.core.monitor;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tocsin.recording.RecordingExtent;

/** Says what is recorded. */
public final class RecordingWords {

    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    private RecordingWords() {}

    /** How much, of what time, and where. */
    public static String kept(RecordingExtent extent, Path folder, LocalDate today, ZoneId zone) {
        if (extent.isEmpty()) {
            return "Nothing is recorded yet. It will be in " + folder + ".";
        }
        return Figures.count(extent.events()) + " events of "
                + Figures.plural(extent.sources().size(), "source") + ", "
                + span(extent.first(), extent.last(), today, zone)
                + ", in " + bytes(extent.bytes()) + ":\n" + folder;
    }

    /** {@code from 21 Nov 10:00:00 to 11:20:03}. */
    public static String span(Instant from, Instant to, LocalDate today, ZoneId zone) {
        return "from " + Figures.time(from, today, zone) + " to " + Figures.time(to, today, zone);
    }

    private static String bytes(long bytes) {
        return bytes < GIGABYTE
                ? Figures.brief(Math.ceil(bytes / MEGABYTE * 10) / 10) + " MB"
                : Figures.brief(bytes / GIGABYTE) + " GB";
    }
}
