package org.tocsin.history.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

/** A transition as a row, and back. Times are milliseconds since 1970. */
final class TransitionRow {

    static final String INSERT = """
            insert into tocsin_transition (alert_id, happened, state, began, severity, score, threshold, message,
                contributions, remark, remark_by, remark_text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What {@link #read} needs, of the tables {@code a} and {@code t}. */
    static final String COLUMNS =
            "t.alert_id, t.happened, t.state, t.began, t.severity, t.score, t.threshold, t.message,"
                    + " t.contributions, t.remark, t.remark_by, t.remark_text, a.source, a.kind, a.detector, a.check_name";

    private TransitionRow() {}

    static void fill(PreparedStatement insert, Alert alert) throws SQLException {
        insert.setString(1, alert.id());
        insert.setLong(2, alert.time().toEpochMilli());
        insert.setString(3, alert.state().name());
        insert.setLong(4, alert.since().toEpochMilli());
        insert.setString(5, alert.severity().name());
        insert.setDouble(6, alert.score());
        insert.setDouble(7, alert.threshold());
        insert.setString(8, storable(alert.message()));
        insert.setString(9, contributions(alert.contributions()));
        insert.setString(10, alert.remark().map(remark -> remark.kind().name()).orElse(""));
        insert.setString(11, storable(alert.remark().map(Remark::by).orElse("")));
        insert.setString(12, storable(alert.remark().map(Remark::text).orElse("")));
    }

    /** Text without the one character that PostgreSQL does not take. */
    static String storable(String text) {
        return text.replace('\0', ' ');
    }

    static Alert read(ResultSet row) throws SQLException {
        return new Alert(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                AlertState.valueOf(row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                Severity.valueOf(row.getString(5)),
                new Alert.Subject(
                        row.getString(13),
                        DetectorKind.valueOf(row.getString(14)),
                        row.getString(15),
                        row.getString(16)),
                new Alert.Evidence(
                        row.getDouble(6), row.getDouble(7), row.getString(8), contributions(row.getString(9))),
                remark(row.getString(10), row.getString(11), row.getString(12)));
    }

    private static Optional<Remark> remark(String kind, String by, String text) {
        return kind.isEmpty() ? Optional.empty() : Optional.of(new Remark(Remark.Kind.valueOf(kind), by, text));
    }

    private static String contributions(List<Contribution> parts) {
        return parts.stream()
                .map(part -> String.join(
                        " ",
                        URLEncoder.encode(part.metric(), StandardCharsets.UTF_8),
                        Double.toString(part.value()),
                        Double.toString(part.expected().low()),
                        Double.toString(part.expected().high()),
                        Double.toString(part.share())))
                .collect(Collectors.joining("\n"));
    }

    private static List<Contribution> contributions(String text) {
        return text.lines().map(TransitionRow::contribution).toList();
    }

    private static Contribution contribution(String line) {
        String[] parts = line.split(" ", -1);
        return new Contribution(
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                Double.parseDouble(parts[1]),
                new ExpectedRange(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])),
                Double.parseDouble(parts[4]));
    }
}
