package org.tocsin.backtest.internal;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.api.source.Incident;

/** Reads known incidents as the simulator's {@code ground_truth.csv} has them. */
final class TruthFile {

    private static final List<String> COLUMNS = List.of("source", "kind", "metrics", "from", "to");

    private TruthFile() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot be read or used
     */
    static List<Incident> read(Path file) {
        List<Incident> incidents = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
            Map<String, String> row = reader.readMap();
            while (row != null) {
                incidents.add(incident(row, file + ":" + reader.getLinesRead()));
                row = reader.readMap();
            }
            return incidents;
        } catch (NoSuchFileException none) {
            throw new IllegalArgumentException("The truth file " + file + " does not exist.", none);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("The truth file " + file + " is not UTF-8 text.", notText);
        } catch (IOException | CsvException unreadable) {
            throw new IllegalArgumentException(
                    "The truth file " + file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
        }
    }

    private static Incident incident(Map<String, String> row, String place) {
        for (String column : COLUMNS) {
            if (row.get(column) == null) {
                throw new IllegalArgumentException(
                        place + ": found no " + column + ", expected the columns " + String.join(", ", COLUMNS) + ".");
            }
        }
        Instant from = time(row.get("from"), place);
        Instant to = time(row.get("to"), place);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(place + ": it ends before it begins.");
        }
        String metrics = row.get("metrics").strip();
        return new Incident(
                bare(row.get("source")),
                row.get("kind"),
                metrics.isEmpty() ? List.of() : List.of(metrics.split("\\s+")),
                from,
                to);
    }

    /** Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    private static String bare(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static Instant time(String text, String place) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    place + ": found '" + text + "', expected a time such as 2026-01-05T00:00:00Z.", wrong);
        }
    }
}
