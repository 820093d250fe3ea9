package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.DateAdapter.Form;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes the records of one platform. Thread-safe; adapters are made once and kept. */
public final class JsonCodec {

    /** Infobip's: dates as text. */
    public static final JsonCodec INFOBIP = new JsonCodec(false);

    /** Expertflow's: dates as epoch milliseconds. */
    public static final JsonCodec EXPERTFLOW = new JsonCodec(true);

    private final Moshi moshi;

    private JsonCodec(boolean epochMilliseconds) {
        this.moshi = new Moshi.Builder()
                .add(String.class, new JsonAdapters.TextAdapter())
                .add(Long.class, new Numbers.LongAdapter())
                .add(BigDecimal.class, new Numbers.DecimalAdapter())
                .add(Secret.class, new JsonAdapters.SecretAdapter())
                .add(Json.class, new JsonAdapters.UntouchedAdapter())
                .add(Object.class, new JsonAdapters.TreeAdapter())
                .add(Instant.class, new DateAdapter(epochMilliseconds ? Form.EPOCH_MILLISECONDS : Form.INFOBIP))
                .add(JsonCodec::create)
                .build();
    }

    private static @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        JsonAdapter<?> adapter = JsonAdapters.collection(type, raw, moshi);
        adapter = adapter == null ? OpenEnumAdapter.create(raw) : adapter;
        adapter = adapter == null ? UnionAdapter.create(raw, moshi) : adapter;
        adapter = adapter == null ? TextFormAdapter.create(raw, moshi) : adapter;
        return adapter == null ? RecordAdapter.create(raw, moshi) : adapter;
    }

    /** The value as JSON: a record, an untyped tree, or a list of either. */
    public Buffer encode(Object value) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            write(writer, value);
        } catch (JsonDataException e) {
            throw new IllegalArgumentException("the request is nested too deep to be written as JSON");
        } catch (IOException e) {
            throw new IllegalStateException("a buffer failed", e);
        }
        return buffer;
    }

    private void write(JsonWriter writer, Object value) throws IOException {
        if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object item : list) {
                write(writer, item);
            }
            writer.endArray();
        } else {
            adapter(value instanceof Record ? value.getClass() : Object.class).toJson(writer, value);
        }
    }

    /**
     * Reads a value of a type.
     *
     * @throws JsonDataException if the JSON is not of that type
     * @throws IOException if it is not JSON
     */
    public <T> T decode(BufferedSource source, Class<T> type) throws IOException {
        return decode(source, moshi.adapter(type));
    }

    /**
     * Reads a list of things of a type.
     *
     * @throws JsonDataException if the JSON is not of that type
     * @throws IOException if it is not JSON
     */
    public <T> List<T> decodeList(BufferedSource source, Class<T> items) throws IOException {
        return decode(source, listAdapter(items));
    }

    private static <T> T decode(BufferedSource source, JsonAdapter<T> adapter) throws IOException {
        JsonReader reader = JsonReader.of(source);
        @Nullable T value = adapter.fromJson(reader);
        if (value == null) {
            throw new JsonDataException("null at $");
        }
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("text after the JSON value");
        }
        return value;
    }

    /** The adapter of a list, for reading a part of an answer. */
    public <T> JsonAdapter<List<T>> listAdapter(Class<T> items) {
        return moshi.adapter(Types.newParameterizedType(List.class, items));
    }

    private JsonAdapter<Object> adapter(Type type) {
        return moshi.adapter(type);
    }
}
