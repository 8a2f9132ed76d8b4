package org.tocsin.writer.log.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.support.AlertFile;
import org.tocsin.support.AlertFileFormat;

/** Writes a line for each transition to a file and, if there is one, to the terminal. */
final class LogAlertWriter implements AlertWriter {

    private final AlertFile file;
    private final LogLine line;
    private final Optional<Terminal> terminal;
    /** What the terminal has shown but the file does not hold yet: it is given again after a failure. */
    private final Set<Alert> shown = new HashSet<>();

    /**
     * @param file where to write
     * @param keep how many files of days before to keep; 0 for one file without end
     * @param clock tells the day, and the zone of the times
     * @param terminal where to show the lines; a full disk does not keep them from it
     */
    LogAlertWriter(Path file, int keep, Clock clock, Optional<Terminal> terminal) {
        this.file = new AlertFile(file, new AlertFileFormat("", false), keep, clock);
        this.line = new LogLine(clock.getZone());
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void write(Alert alert, boolean endOfBatch) throws IOException {
        String text = line.of(alert);
        file.append(text + "\n");
        if (terminal.isPresent() && shown.add(alert)) {
            terminal.get().show(alert.severity(), text);
        }
        if (endOfBatch) {
            file.flush();
            shown.clear();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
