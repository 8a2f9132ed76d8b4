package org.tocsin.session.incident;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

/**
 * A transition of an alert as a line of JSON, with all that is known of it, and back.
 *
 * <p>JSON knows finite numbers only: an end of a range that is infinite is {@code null}, any other infinite number a text,
 * and what is unknown is left out.
 */
public final class AlertJson {

    private AlertJson() {}

    /** The line, without its end. */
    public static String line(Alert alert) {
        JsonObject json = new JsonObject();
        json.addProperty("timestamp", alert.time().toString());
        json.addProperty("alert_id", alert.id());
        json.addProperty("state", alert.state().word());
        json.addProperty("severity", alert.severity().word());
        json.addProperty("type", alert.kind().name());
        json.addProperty("detector", alert.detector());
        json.addProperty("check", alert.check());
        json.addProperty("source", alert.source());
        json.addProperty("since", alert.since().toString());
        number(json, "score", alert.score());
        number(json, "threshold", alert.threshold());
        json.addProperty("message", alert.message());
        JsonArray metrics = new JsonArray();
        alert.contributions().forEach(one -> metrics.add(contribution(one)));
        json.add("metrics", metrics);
        alert.remark().ifPresent(remark -> json.add("remark", remark(remark)));
        return JsonText.line(json);
    }

    private static JsonObject contribution(Contribution one) {
        JsonObject json = new JsonObject();
        json.addProperty("metric", one.metric());
        number(json, "value", one.value());
        end(json, "expected_low", one.expected().low(), Double.NEGATIVE_INFINITY);
        end(json, "expected_high", one.expected().high(), Double.POSITIVE_INFINITY);
        number(json, "share", one.share());
        return json;
    }

    private static JsonObject remark(Remark remark) {
        JsonObject json = new JsonObject();
        json.addProperty("remark", remark.kind().word());
        json.addProperty("by", remark.by());
        json.addProperty("comment", remark.text());
        return json;
    }

    private static void end(JsonObject json, String name, double value, double open) {
        if (value == open) {
            json.add(name, JsonNull.INSTANCE);
        } else {
            number(json, name, value);
        }
    }

    private static void number(JsonObject json, String name, double value) {
        if (Double.isInfinite(value)) {
            json.addProperty(name, Double.toString(value));
        } else if (!Double.isNaN(value)) {
            json.addProperty(name, value);
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is not one that was {@linkplain #line written} by this or a later version
     */
    public static Alert read(String line) {
        try {
            JsonObject json = JsonText.object(line);
            List<Contribution> metrics = new ArrayList<>();
            for (JsonElement one : JsonText.member(json, "metrics").getAsJsonArray()) {
                metrics.add(contribution(one.getAsJsonObject()));
            }
            if (metrics.isEmpty()) {
                throw new IllegalArgumentException("an alert is about one metric at least");
            }
            return new Alert(
                    text(json, "alert_id"),
                    Instant.parse(text(json, "timestamp")),
                    AlertState.valueOf(constant(json, "state")),
                    Instant.parse(text(json, "since")),
                    Severity.valueOf(constant(json, "severity")),
                    new Alert.Subject(
                            text(json, "source"),
                            DetectorKind.valueOf(text(json, "type")),
                            text(json, "detector"),
                            text(json, "check")),
                    new Alert.Evidence(
                            number(json, "score"), number(json, "threshold"), text(json, "message"), metrics),
                    json.has("remark")
                            ? Optional.of(
                                    readRemark(JsonText.member(json, "remark").getAsJsonObject()))
                            : Optional.empty());
        } catch (JsonParseException
                | DateTimeException
                | IllegalStateException
                | UnsupportedOperationException unreadable) {
            throw new IllegalArgumentException("not an alert", unreadable);
        }
    }

    private static Contribution contribution(JsonObject json) {
        return new Contribution(
                text(json, "metric"),
                number(json, "value"),
                new ExpectedRange(
                        end(json, "expected_low", Double.NEGATIVE_INFINITY),
                        end(json, "expected_high", Double.POSITIVE_INFINITY)),
                number(json, "share"));
    }

    private static Remark readRemark(JsonObject json) {
        return new Remark(Remark.Kind.valueOf(constant(json, "remark")), text(json, "by"), text(json, "comment"));
    }

    private static String text(JsonObject json, String name) {
        return JsonText.member(json, name).getAsString();
    }

    private static String constant(JsonObject json, String name) {
        return text(json, name).toUpperCase(Locale.ROOT);
    }

    private static double end(JsonObject json, String name, double open) {
        return json.has(name) && json.get(name).isJsonNull() ? open : number(json, name);
    }

    private static double number(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsDouble() : Double.NaN;
    }
}
