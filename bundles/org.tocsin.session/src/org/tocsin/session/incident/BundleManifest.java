package org.tocsin.session.incident;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a bundle is about, and what is in it.
 *
 * @param title in a sentence
 * @param from the time from which on events are in it
 * @param to until when
 * @param alerts the ids of the alerts that it is about; it has others of that time, too
 * @param events the names of its files of events
 */
public record BundleManifest(String title, Instant from, Instant to, List<String> alerts, List<String> events) {

    /** What can be read. */
    public static final int VERSION = 1;

    private static final String FORMAT = "tocsin-incident";

    public BundleManifest {
        alerts = List.copyOf(alerts);
        events = List.copyOf(events);
    }

    /** It as JSON. */
    public String json() {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("version", VERSION);
        json.addProperty("title", title);
        json.addProperty("from", from.toString());
        json.addProperty("to", to.toString());
        json.add("alerts", array(alerts));
        json.add("events", array(events));
        return JsonText.pretty(json);
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException with the end of a sentence: what is wrong with it
     */
    static BundleManifest read(String text) {
        try {
            JsonObject json = JsonText.object(text);
            if (!FORMAT.equals(JsonText.member(json, "format").getAsString())) {
                throw new IllegalArgumentException("is not an incident bundle: its bundle.json says another format");
            }
            int version = JsonText.member(json, "version").getAsInt();
            if (version > VERSION) {
                throw new IllegalArgumentException("is of a newer Tocsin: it has format version " + version
                        + ", and this one reads up to " + VERSION);
            }
            List<String> events = texts(json, "events");
            if (!events.stream().allMatch(BundlePart::isEvents)) {
                throw new IllegalArgumentException("is damaged: its bundle.json names events that cannot be its own");
            }
            return new BundleManifest(
                    JsonText.member(json, "title").getAsString(),
                    Instant.parse(JsonText.member(json, "from").getAsString()),
                    Instant.parse(JsonText.member(json, "to").getAsString()),
                    texts(json, "alerts"),
                    events);
        } catch (JsonParseException
                | DateTimeException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException unreadable) {
            throw new IllegalArgumentException("is damaged: its bundle.json cannot be read", unreadable);
        }
    }

    private static List<String> texts(JsonObject json, String name) {
        return StreamSupport.stream(JsonText.member(json, name).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
