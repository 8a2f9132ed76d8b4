package org.tocsin.engine.internal.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

class InputOrderTest {

    private final List<String> output = new ArrayList<>();
    private final InputOrder order = new InputOrder(2, alert -> output.add(alert.id()));

    static Alert alert(String id) {
        return new Alert(
                id,
                Instant.EPOCH,
                AlertState.FIRING,
                Instant.EPOCH,
                Severity.INFO,
                new Alert.Subject("s", DetectorKind.ML, "d", ""),
                new Alert.Evidence(2, 1, "It is 2.", List.of(new Contribution("m", 2, ExpectedRange.atMost(1), 1))),
                Optional.empty());
    }

    @Test
    void aFastLaneWaitsForASlowOneWithEarlierInput() {
        order.giving(0, 1);
        order.giving(1, 2);
        order.transition(1, 2, alert("second"));
        order.done(1, 2);
        assertEquals(List.of(), output);
        order.transition(0, 1, alert("first"));
        order.done(0, 1);
        assertEquals(List.of("first", "second"), output);
    }

    @Test
    void aLaneWithNothingToDoHoldsNobodyUp() {
        order.giving(0, 1);
        order.done(0, 1);
        order.giving(1, 2);
        order.giving(1, 3);
        order.transition(1, 2, alert("second"));
        order.done(1, 2);
        assertEquals(List.of("second"), output);
    }

    @Test
    void severalTransitionsOfOneInputStayTogether() {
        order.giving(0, 1);
        order.giving(1, 2);
        order.transition(0, 1, alert("a"));
        order.transition(0, 1, alert("b"));
        order.transition(1, 2, alert("c"));
        order.done(1, 2);
        order.done(0, 1);
        assertEquals(List.of("a", "b", "c"), output);
    }

    @Test
    void nothingIsKeptBackAtTheEnd() {
        order.giving(0, 1);
        order.giving(1, 2);
        order.transition(1, 2, alert("second"));
        order.flush();
        assertEquals(List.of("second"), output);
    }
}
