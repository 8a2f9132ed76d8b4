package org.tocsin.source.csv.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tocsin.measure.api.RecordedTable;
import org.tocsin.measure.api.TableReader;

/** Opens CSV files to be read row by row. */
@Component
public final class CsvTableReader implements TableReader {

    @Override
    public RecordedTable open(Path file, String source) throws IOException {
        ByteLines lines = null;
        try {
            lines = CsvInput.open(file);
            return new CsvTable(file.toString(), source, new Timestamps(ZoneOffset.UTC), lines);
        } catch (IOException unreadable) {
            close(lines);
            throw CsvTable.unreadable(file.toString(), unreadable);
        } catch (IllegalArgumentException noTable) {
            close(lines);
            throw noTable;
        }
    }

    private static void close(@Nullable ByteLines lines) throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
