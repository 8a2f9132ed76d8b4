package org.tocsin.history;

import java.util.function.Consumer;

/** Opens histories. An OSGi service. Safe to call from any thread. */
public interface AlertHistories {

    /**
     * A history at this place, which is connected to when it is first needed.
     *
     * @param trouble is told, in one sentence, when what is there cannot be read and is set aside
     */
    AlertHistory open(HistoryPlace place, Consumer<String> trouble);
}
