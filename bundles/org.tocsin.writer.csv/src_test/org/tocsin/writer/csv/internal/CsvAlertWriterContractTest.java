package org.tocsin.writer.csv.internal;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.contracts.AlertWriterContract;
import org.tocsin.api.contracts.ManualClock;

class CsvAlertWriterContractTest extends AlertWriterContract {

    private final ManualClock clock = ManualClock.at("2000-01-01T12:00:00Z");

    private final Path home;

    CsvAlertWriterContractTest(@TempDir Path home) {
        this.home = home;
    }

    private Path logs() {
        return home.resolve("logs");
    }

    @Override
    protected AlertWriter writer() {
        return new CsvAlertWriter(logs().resolve("alert_data.csv"), 30, clock);
    }

    @Override
    protected List<String> written() throws IOException {
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(logs().resolve("alert_data.csv")))) {
            List<String> ids = new ArrayList<>();
            reader.forEach(row -> ids.add(row[1]));
            return ids.subList(1, ids.size());
        }
    }

    /** A file stands where the folder should be. */
    @Override
    protected void breakDown() throws IOException {
        if (Files.isDirectory(logs())) {
            Files.move(logs(), home.resolve("elsewhere"));
        }
        Files.createFile(logs());
    }

    @Override
    protected void mend() throws IOException {
        Files.delete(logs());
        if (Files.isDirectory(home.resolve("elsewhere"))) {
            Files.move(home.resolve("elsewhere"), logs());
        }
    }
}
