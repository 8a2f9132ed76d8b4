package org.tocsin.history.internal;

import java.time.Clock;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.tocsin.history.AlertHistories;
import org.tocsin.history.AlertHistory;
import org.tocsin.history.HistoryPlace;

/** Histories in whatever database the place names. */
@Component
public final class SqlHistories implements AlertHistories {

    @Override
    public AlertHistory open(HistoryPlace place, Consumer<String> trouble) {
        return new SqlHistory(place, new Database(place, trouble), Clock.systemUTC());
    }
}
