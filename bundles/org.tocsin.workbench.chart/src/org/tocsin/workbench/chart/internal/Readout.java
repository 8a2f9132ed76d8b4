package org.tocsin.workbench.chart.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;

/** What a plot says of one moment, in words. */
final class Readout {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH);
    private static final int MOST = 24;

    private record Reading(String name, double value, Look look) {}

    private Readout() {}

    /**
     * The time, the nearest value of each line, what the user looks at and then the largest first, and the alert that is pointed at.
     *
     * @param reach how far from the moment a value may be, in milliseconds
     */
    static String of(Plot plot, double time, double reach, Optional<Marker> marker, ZoneId zone) {
        List<Reading> readings = new ArrayList<>();
        for (Line line : plot.lines()) {
            int nearest = line.nearest(time);
            if (nearest >= 0 && Math.abs(line.times()[nearest] - time) <= reach) {
                readings.add(new Reading(line.name(), line.values()[nearest], line.look()));
            }
        }
        readings.sort(Comparator.comparingInt((Reading reading) -> rank(reading.look()))
                .thenComparing(Comparator.comparingDouble(Reading::value).reversed()));
        StringBuilder text =
                new StringBuilder(TIME.format(Instant.ofEpochMilli((long) time).atZone(zone)));
        String unit = plot.unit().isEmpty() ? "" : " " + plot.unit();
        readings.stream()
                .limit(MOST)
                .forEach(reading -> text.append('\n')
                        .append(reading.name())
                        .append(": ")
                        .append(ValueScale.text(reading.value()))
                        .append(unit));
        if (readings.size() > MOST) {
            text.append("\nand ").append(readings.size() - MOST).append(" more");
        }
        marker.ifPresent(alert -> text.append("\n\n").append(alert.text()));
        return text.toString();
    }

    private static int rank(Look look) {
        return switch (look) {
            case FRONT -> 0;
            case PLAIN, FADED -> 1;
            case PAST -> 2;
        };
    }
}
