package org.tocsin.history.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.history.AlertHistory;
import org.tocsin.history.HistoryPlace;
import org.tocsin.history.HistoryQuery;

/** A history in a database: every question has a connection of its own. */
final class SqlHistory implements AlertHistory {

    private final HistoryPlace place;
    private final Database database;
    private final Clock clock;

    SqlHistory(HistoryPlace place, Database database, Clock clock) {
        this.place = place;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public AlertWriter writer() {
        return new HistoryWriter(database, place.retention(), clock);
    }

    @Override
    public List<List<Alert>> find(HistoryQuery query) throws IOException {
        try (Connection connection = database.connect();
                PreparedStatement select = connection.prepareStatement(sql(query))) {
            int next = 1;
            select.setLong(next++, query.from().toEpochMilli());
            select.setLong(next++, query.to().toEpochMilli());
            for (String word : query.words()) {
                select.setString(next++, pattern(word));
                select.setString(next++, pattern(word));
                select.setString(next++, word.toUpperCase(Locale.ROOT));
                select.setString(next++, word.toUpperCase(Locale.ROOT));
            }
            select.setInt(next, query.most());
            try (ResultSet rows = select.executeQuery()) {
                return stories(rows);
            }
        } catch (SQLException failure) {
            throw database.sentence(failure);
        }
    }

    private static String sql(HistoryQuery query) {
        String words =
                " and (x.words like ? escape '!' or x.remarks like ? escape '!' or x.state = ? or x.severity = ?)"
                        .repeat(query.words().size());
        return "select " + TransitionRow.COLUMNS + " from (select x.* from tocsin_alert x where x.changed >= ?"
                + " and x.began <= ?" + words + " order by x.changed desc, x.id limit ?) a"
                + " join tocsin_transition t on t.alert_id = a.id order by a.changed desc, a.id, t.place";
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static List<List<Alert>> stories(ResultSet rows) throws SQLException {
        Map<String, List<Alert>> stories = new LinkedHashMap<>();
        while (rows.next()) {
            Alert alert = TransitionRow.read(rows);
            stories.computeIfAbsent(alert.id(), id -> new ArrayList<>()).add(alert);
        }
        return List.copyOf(stories.values());
    }

    @Override
    public void close() {
        // every question and the writer have a connection of their own: nothing is left open
    }
}
