package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.engage4j.api.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/** Splits a text into the items of its array, each as it was written; anything but an array is its own only item. */
public final class JsonItems {

    private JsonItems() {}

    /**
     * The items, but no more than so many: the rest is not read.
     *
     * @throws IllegalArgumentException if the text is not one JSON value, or nested too deep; the message does not show it
     */
    public static List<Json> read(String text, int most) {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text));
        try {
            if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
                return List.of(Json.parse(text));
            }
            return array(reader, most);
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    "not a JSON value: " + e.getClass().getSimpleName());
        }
    }

    private static List<Json> array(JsonReader reader, int most) throws IOException {
        List<Json> items = new ArrayList<>();
        reader.beginArray();
        while (items.size() < most && reader.hasNext()) {
            items.add(JsonAdapters.untouched(reader));
        }
        if (items.size() < most) {
            reader.endArray();
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("there is text after the array");
            }
        }
        return items;
    }
}
