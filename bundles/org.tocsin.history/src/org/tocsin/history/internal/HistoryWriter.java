package org.tocsin.history.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;

/** Keeps every transition, a transaction a batch, and forgets what is too old once in a while. */
final class HistoryWriter implements AlertWriter {

    private static final String UPDATE = """
            update tocsin_alert set changed = ?, written = ?, state = ?, severity = ?, words = coalesce(?, words),
                remarks = remarks || ?
            where id = ?""";
    private static final String INSERT = """
            insert into tocsin_alert (id, source, kind, detector, check_name, began, changed, written, state, severity,
                words, remarks)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final long CLEAN_MILLIS = Duration.ofHours(1).toMillis();

    private final Database database;
    private final long retentionMillis;
    private final Clock clock;
    /** Null while there is none. */
    private @Nullable Connection connection;

    private long cleaned = Long.MIN_VALUE;

    HistoryWriter(Database database, Duration retention, Clock clock) {
        this.database = database;
        this.retentionMillis = retention.toMillis();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public void write(Alert alert, boolean endOfBatch) throws IOException {
        Connection open = connection == null ? database.connect() : connection;
        connection = open;
        try {
            put(open, alert);
            if (endOfBatch) {
                clean(open);
                database.commit(open);
            }
        } catch (SQLException failure) {
            letGo();
            throw database.sentence(failure);
        }
    }

    private void put(Connection open, Alert alert) throws SQLException {
        try (PreparedStatement update = open.prepareStatement(UPDATE);
                PreparedStatement transition = open.prepareStatement(TransitionRow.INSERT)) {
            update.setLong(1, alert.time().toEpochMilli());
            update.setLong(2, clock.millis());
            update.setString(3, alert.state().name());
            update.setString(4, alert.severity().name());
            update.setString(5, fires(alert) ? words(alert) : null);
            update.setString(6, remarks(alert));
            update.setString(7, alert.id());
            if (update.executeUpdate() == 0) {
                begin(open, alert);
            }
            TransitionRow.fill(transition, alert);
            transition.executeUpdate();
        }
    }

    private void begin(Connection open, Alert alert) throws SQLException {
        try (PreparedStatement insert = open.prepareStatement(INSERT)) {
            insert.setString(1, alert.id());
            insert.setString(2, TransitionRow.storable(alert.source()));
            insert.setString(3, alert.kind().name());
            insert.setString(4, TransitionRow.storable(alert.detector()));
            insert.setString(5, TransitionRow.storable(alert.check()));
            insert.setLong(6, alert.since().toEpochMilli());
            insert.setLong(7, alert.time().toEpochMilli());
            insert.setLong(8, clock.millis());
            insert.setString(9, alert.state().name());
            insert.setString(10, alert.severity().name());
            insert.setString(11, words(alert));
            insert.setString(12, remarks(alert));
            insert.executeUpdate();
        }
    }

    /** Whether it says what is wrong. */
    private static boolean fires(Alert alert) {
        return alert.state() == AlertState.FIRING && alert.remark().isEmpty();
    }

    /** What it is found by, besides state, severity and what people said of it. */
    private static String words(Alert alert) {
        return lower(String.join(
                "\n",
                alert.id(),
                alert.kind().name(),
                alert.source(),
                alert.origin(),
                alert.main().metric(),
                alert.message()));
    }

    private static String remarks(Alert alert) {
        return alert.remark()
                .map(one -> lower("\n" + one.kind().word() + "\n" + one.by() + "\n" + one.text()))
                .orElse("");
    }

    private static String lower(String text) {
        return TransitionRow.storable(text).toLowerCase(Locale.ROOT);
    }

    private void clean(Connection open) throws SQLException {
        long now = clock.millis();
        if (cleaned != Long.MIN_VALUE && now - cleaned < CLEAN_MILLIS) {
            return;
        }
        cleaned = now;
        for (String step : new String[] {
            "delete from tocsin_transition where alert_id in (select id from tocsin_alert where written < ?)",
            "delete from tocsin_alert where written < ?"
        }) {
            try (PreparedStatement delete = open.prepareStatement(step)) {
                delete.setLong(1, now - retentionMillis);
                delete.executeUpdate();
            }
        }
    }

    /** What was not committed is gone; the engine gives it again. */
    private void letGo() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.rollback();
                old.close();
            } catch (SQLException gone) {
                // it is let go of because it does not work
            }
        }
    }

    @Override
    public void close() throws IOException {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.commit();
                old.close();
            } catch (SQLException failure) {
                throw database.sentence(failure);
            }
        }
    }
}
