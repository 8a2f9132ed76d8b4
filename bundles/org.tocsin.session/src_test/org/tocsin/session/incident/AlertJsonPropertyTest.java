package org.tocsin.session.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

class AlertJsonPropertyTest {

    @Property(tries = 300)
    void shouldReadWhatItWrites(@ForAll("alerts") Alert alert) {
        String line = AlertJson.line(alert);
        assertEquals(1, line.lines().count(), "a line each");
        byte[] stored = line.getBytes(StandardCharsets.UTF_8);
        assertEquals(alert, AlertJson.read(new String(stored, StandardCharsets.UTF_8)));
    }

    @Property(tries = 300)
    void shouldRefuseWhatIsNoAlertInWordsOfItsOwn(@ForAll String garbage) {
        assertThrows(IllegalArgumentException.class, () -> AlertJson.read(garbage));
    }

    @Example
    void shouldTakeWhatALaterVersionAdds() {
        Alert alert = alerts().sample();
        assertEquals(
                alert, AlertJson.read("{\"new\":[1]," + AlertJson.line(alert).substring(1)));
    }

    @Example
    void shouldRefuseAnAlertThatIsCutShortOrFollowedByMore() {
        String line = AlertJson.line(alerts().sample());
        assertThrows(IllegalArgumentException.class, () -> AlertJson.read(line.substring(0, line.length() - 2)));
        assertThrows(IllegalArgumentException.class, () -> AlertJson.read(line + line));
        assertThrows(IllegalArgumentException.class, () -> AlertJson.read(line.replace("\"metrics\":[", "\"was\":[")));
        assertFalse(line.contains("Infinity,"), "JSON knows no infinite numbers");
    }

    @Provide
    Arbitrary<Alert> alerts() {
        return Combinators.combine(texts(), times(), times(), subjects(), evidence(), remarks(), states(), severities())
                .as((id, time, since, subject, evidence, remark, state, severity) ->
                        new Alert(id, time, state, since, severity, subject, evidence, remark));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.1, -0.0));
    }

    private static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(0, 4_102_444_800_000L).map(Instant::ofEpochMilli);
    }

    private static Arbitrary<AlertState> states() {
        return Arbitraries.of(AlertState.class);
    }

    private static Arbitrary<Severity> severities() {
        return Arbitraries.of(Severity.class);
    }

    private static Arbitrary<Alert.Subject> subjects() {
        return Combinators.combine(texts(), Arbitraries.of(DetectorKind.class), texts(), texts())
                .as(Alert.Subject::new);
    }

    private static Arbitrary<Alert.Evidence> evidence() {
        Arbitrary<List<Contribution>> metrics = Combinators.combine(texts(), numbers(), numbers(), numbers(), numbers())
                .as((metric, value, low, high, share) ->
                        new Contribution(metric, value, new ExpectedRange(low, high), share))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(numbers(), numbers(), texts(), metrics).as(Alert.Evidence::new);
    }

    private static Arbitrary<Optional<Remark>> remarks() {
        return Combinators.combine(Arbitraries.of(Remark.Kind.class), texts(), texts())
                .as(Remark::new)
                .optional();
    }
}
