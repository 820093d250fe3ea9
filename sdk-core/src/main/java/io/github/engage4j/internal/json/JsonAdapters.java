package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Secret;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** The small adapters: texts, secrets, untouched JSON, lists and maps. */
final class JsonAdapters {

    private JsonAdapters() {}

    /** Lists are unmodifiable and hold no nulls, maps are unmodifiable and keep their order. */
    static @Nullable JsonAdapter<?> collection(Type type, Class<?> raw, Moshi moshi) {
        if (raw == List.class && type instanceof ParameterizedType list) {
            return new ListAdapter(moshi.adapter(list.getActualTypeArguments()[0]));
        }
        if (raw == Map.class && type instanceof ParameterizedType map) {
            return new MapAdapter(moshi.adapter(map.getActualTypeArguments()[1]));
        }
        return null;
    }

    /** The next value as it stands in the text. */
    static Json untouched(JsonReader reader) throws IOException {
        String path = reader.getPath();
        try (BufferedSource source = reader.nextSource()) {
            return Json.parse(source.readUtf8());
        } catch (IllegalArgumentException e) {
            throw new JsonDataException(e.getMessage() + " in " + path);
        }
    }

    /** Reads texts, and numbers and booleans as texts: an id is a text whatever the platform makes of it. */
    static final class TextAdapter extends JsonAdapter<String> {

        @Override
        public @Nullable String fromJson(JsonReader reader) throws IOException {
            return switch (reader.peek()) {
                case NULL -> reader.nextNull();
                case BOOLEAN -> String.valueOf(reader.nextBoolean());
                default -> reader.nextString();
            };
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
            writer.value(value);
        }
    }

    static final class SecretAdapter extends JsonAdapter<Secret> {

        @Override
        public @Nullable Secret fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            String text = reader.nextString();
            return text.isBlank() ? null : Secret.of(text);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Secret value) throws IOException {
            writer.value(value == null ? null : value.reveal());
        }
    }

    static final class UntouchedAdapter extends JsonAdapter<Json> {

        @Override
        public @Nullable Json fromJson(JsonReader reader) throws IOException {
            return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : untouched(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Json value) throws IOException {
            JsonTree.write(writer, value);
        }
    }

    /** Values without a type, in maps that take anything. */
    static final class TreeAdapter extends JsonAdapter<Object> {

        @Override
        public @Nullable Object fromJson(JsonReader reader) throws IOException {
            return JsonTree.read(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
            JsonTree.write(writer, value);
        }
    }

    private static final class ListAdapter extends JsonAdapter<List<Object>> {

        private final JsonAdapter<Object> items;

        private ListAdapter(JsonAdapter<Object> items) {
            this.items = items;
        }

        @Override
        public @Nullable List<Object> fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            List<Object> list = new ArrayList<>();
            reader.beginArray();
            while (reader.hasNext()) {
                Object item = items.fromJson(reader);
                if (item != null) {
                    list.add(item);
                }
            }
            reader.endArray();
            return Collections.unmodifiableList(list);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable List<Object> list) throws IOException {
            if (list == null) {
                writer.nullValue();
                return;
            }
            writer.beginArray();
            for (Object item : list) {
                items.toJson(writer, item);
            }
            writer.endArray();
        }
    }

    private static final class MapAdapter extends JsonAdapter<Map<String, @Nullable Object>> {

        private final JsonAdapter<Object> values;

        private MapAdapter(JsonAdapter<Object> values) {
            this.values = values;
        }

        @Override
        public @Nullable Map<String, @Nullable Object> fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            reader.beginObject();
            while (reader.hasNext()) {
                map.put(reader.nextName(), values.fromJson(reader));
            }
            reader.endObject();
            return Collections.unmodifiableMap(map);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Map<String, @Nullable Object> map) throws IOException {
            if (map == null) {
                writer.nullValue();
                return;
            }
            writer.beginObject();
            for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
                writer.name(entry.getKey());
                values.toJson(writer, entry.getValue());
            }
            writer.endObject();
        }
    }
}
