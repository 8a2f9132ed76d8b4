package org.tocsin.history.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.tocsin.history.HistoryPlace;

/** Connects to the place of a history. Thread-safe. */
final class Database {

    private static final int IN_USE = 90020;
    private static final int CORRUPTED = 90030;
    private static final int OTHER_VERSION = 90048;
    private static final int GENERAL = 50000;

    private final HistoryPlace place;
    private final Consumer<String> trouble;

    /**
     * @param trouble is told when what is there cannot be read and is set aside
     */
    Database(HistoryPlace place, Consumer<String> trouble) {
        this.place = place;
        this.trouble = trouble;
    }

    /**
     * A connection that commits when it is told to, to a database with the tables of a history.
     *
     * @throws IOException with one sentence for a person
     */
    synchronized Connection connect() throws IOException {
        try {
            return prepared();
        } catch (SQLException failure) {
            if (!unreadable(failure) || !setAside(failure)) {
                throw sentence(failure);
            }
        }
        try {
            return prepared();
        } catch (SQLException failure) {
            throw sentence(failure);
        }
    }

    private Connection prepared() throws SQLException {
        Connection connection = open();
        try {
            HistorySchema.make(connection);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Commits, and hands what is committed to the operating system at once: in a file, not half a second later. */
    void commit(Connection connection) throws SQLException {
        connection.commit();
        if (file().isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint");
            }
        }
    }

    private Connection open() throws SQLException {
        for (Driver driver : List.of(new org.h2.Driver(), new org.postgresql.Driver())) {
            if (driver.acceptsURL(place.url())) {
                Connection connection = driver.connect(place.url(), new Properties());
                if (connection != null) {
                    return connection;
                }
            }
        }
        throw new SQLException("it has to begin with jdbc:postgresql: or jdbc:h2:");
    }

    private static boolean unreadable(SQLException failure) {
        return failure.getErrorCode() == CORRUPTED
                || failure.getErrorCode() == OTHER_VERSION
                || failure.getErrorCode() == GENERAL;
    }

    private Optional<Path> file() {
        return place.url().startsWith("jdbc:h2:file:") ? Optional.of(Path.of(place.toString())) : Optional.empty();
    }

    private boolean setAside(SQLException failure) {
        if (file().isEmpty() || !Files.exists(file().get())) {
            return false;
        }
        Path file = file().get();
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            trouble.accept("The history of alerts in " + file + " cannot be read (" + words(failure) + "). It is now "
                    + aside.getFileName() + ", and a new one begins.");
            return true;
        } catch (IOException stays) {
            return false;
        }
    }

    /** What JDBC says, as a sentence with the place. */
    IOException sentence(SQLException failure) {
        String why = failure.getErrorCode() == IN_USE
                ? "another Tocsin uses it; set another place in Preferences > Tocsin > Monitoring, or end the other one"
                : words(failure);
        return new IOException("The history of alerts in " + place + " cannot be used: " + why + ".", failure);
    }

    /** The first sentence only: the rest is for those who know the database. */
    private static String words(SQLException failure) {
        if (String.valueOf(failure.getMessage()).contains("Exception")) {
            return "it cannot be opened or written";
        }
        String text = String.valueOf(failure.getMessage())
                .split("\\R|; SQL statement| \\[\\d+-\\d+\\]")[0]
                .strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
