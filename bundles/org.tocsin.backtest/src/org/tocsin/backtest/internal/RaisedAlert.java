package org.tocsin.backtest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An alert with every moment at which it fired: a firing within the cool-down is the same alert. */
record RaisedAlert(String source, List<Instant> firings) {

    RaisedAlert(String source) {
        this(source, new ArrayList<>());
    }
}
