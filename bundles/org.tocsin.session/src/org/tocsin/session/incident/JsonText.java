package org.tocsin.session.incident;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** JSON as RFC 8259 has it. */
final class JsonText {

    private static final Gson LINE =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final Gson PRETTY = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private JsonText() {}

    /** An object in one line. */
    static String line(JsonObject object) {
        return LINE.toJson(object);
    }

    /** An object in a line for each of its members. */
    static String pretty(JsonObject object) {
        return PRETTY.toJson(object) + "\n";
    }

    /**
     * The one object that is the text.
     *
     * @throws JsonParseException if it is anything else
     */
    static JsonObject object(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonObject object = JsonParser.parseReader(reader).getAsJsonObject();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("There is more behind the object.");
            }
            return object;
        } catch (IllegalStateException | IOException other) {
            throw new JsonParseException(other);
        }
    }

    /**
     * A member that has to be there.
     *
     * @throws JsonParseException if it is not
     */
    static JsonElement member(JsonObject object, String name) {
        JsonElement member = object.get(name);
        if (member == null || member.isJsonNull()) {
            throw new JsonParseException("There is no " + name + ".");
        }
        return member;
    }
}
