package org.tocsin.source.simulator.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.api.setting.Durations;

/**
 * Faults from a file: a line each, {@code AFTER,SOURCE,KIND,DURATION[,SIZE]}, such as {@code 12m,web-1,spike,10s}. Blank
 * lines and those that begin with {@code #} are passed over.
 *
 * @param lines in the order of the file
 */
record FaultScript(List<Line> lines) {

    /** One line: after so many milliseconds of the simulation, so long. */
    record Line(long after, String source, FaultKind kind, long millis, double size) {}

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException with file, line and what was expected, if it cannot be used
     */
    static FaultScript read(Path file) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        try {
            for (String text : Files.readAllLines(file)) {
                number++;
                if (!text.isBlank() && !text.strip().startsWith("#")) {
                    lines.add(line(text));
                }
            }
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("There is no fault script " + file + ".", missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The fault script " + file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalArgumentException(file + ":" + number + ": " + wrong.getMessage(), wrong);
        }
        return new FaultScript(lines);
    }

    private static Line line(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", -1);
        if (parts.length < 4 || parts.length > 5) {
            throw new IllegalArgumentException(
                    "found '" + text + "', expected AFTER,SOURCE,KIND,DURATION[,SIZE] such as 12m,web-1,spike,10s.");
        }
        FaultKind kind = FaultKind.of(parts[2]);
        if (kind == null) {
            throw new IllegalArgumentException("found '" + parts[2] + "', expected one of "
                    + String.join(
                            ", ",
                            List.of(FaultKind.values()).stream()
                                    .map(FaultKind::word)
                                    .toList()) + ".");
        }
        return new Line(
                Durations.parse(parts[0]).toMillis(),
                parts[1],
                kind,
                Durations.parse(parts[3]).toMillis(),
                parts.length == 5 ? size(parts[4]) : 1);
    }

    private static double size(String text) {
        try {
            double size = Double.parseDouble(text);
            if (size > 0 && size <= 100) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // the same answer
        }
        throw new IllegalArgumentException("found '" + text + "', expected a size such as 1, which is usual, or 0.5.");
    }

    /** The sources that it names, once each. */
    List<String> sources() {
        return lines.stream().map(Line::source).distinct().toList();
    }

    /** The faults of one source in a simulation that begins at this time. */
    FaultSchedule of(String source, long start) {
        List<Fault> faults = lines.stream()
                .filter(line -> line.source().equals(source))
                .map(line -> new Fault(
                        source, line.kind(), start + line.after(), start + line.after() + line.millis(), line.size()))
                .sorted(Comparator.comparingLong(Fault::from))
                .toList();
        return time -> {
            for (Fault fault : faults) {
                if (fault.covers(time)) {
                    return fault;
                }
            }
            return null;
        };
    }
}
