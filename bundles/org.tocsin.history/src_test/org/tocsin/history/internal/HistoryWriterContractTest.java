package org.tocsin.history.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.contracts.AlertWriterContract;
import org.tocsin.history.HistoryPlace;
import org.tocsin.history.HistoryQuery;

class HistoryWriterContractTest extends AlertWriterContract {

    private final Path folder;

    HistoryWriterContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("history.mv.db");
    }

    private Path elsewhere() {
        return folder.resolve("elsewhere");
    }

    private Database database() {
        return new Database(place(), trouble -> {});
    }

    private HistoryPlace place() {
        return HistoryPlace.file(folder.resolve("history"), Duration.ofDays(3650));
    }

    @Override
    protected AlertWriter writer() {
        return new HistoryWriter(database(), place().retention(), Clock.systemUTC());
    }

    @Override
    protected List<String> written() throws IOException {
        return new SqlHistory(place(), database(), Clock.systemUTC())
                .find(HistoryQuery.latest(100)).stream()
                        .map(story -> story.getFirst().id())
                        .toList()
                        .reversed();
    }

    /** The database falls over, and a folder stands where its file should be. */
    @Override
    protected void breakDown() throws IOException {
        if (Files.exists(file())) {
            try (Connection connection = database().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException expected) {
                // the connection is gone with the database
            }
            Files.move(file(), elsewhere());
        }
        Files.createDirectory(file());
    }

    @Override
    protected void mend() throws IOException {
        Files.delete(file());
        if (Files.exists(elsewhere())) {
            Files.move(elsewhere(), file());
        }
    }
}
