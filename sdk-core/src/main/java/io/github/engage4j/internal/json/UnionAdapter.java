package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an interface that is a {@link Union}. What has no record of its own, or does not fit the one it has, becomes the
 * raw record: a value is never lost because this release knows it differently.
 */
final class UnionAdapter extends JsonAdapter<Object> {

    private final Moshi moshi;
    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Map<Class<?>, JsonAdapter<Object>> adapters = new ConcurrentHashMap<>();
    private final Class<?> rawClass;
    private final RecordShape rawShape;
    private final String typeMember;

    private UnionAdapter(Union union, Moshi moshi) {
        this.moshi = moshi;
        for (Class<?> member : union.members()) {
            byName.put(TypeNames.of(member), member);
        }
        this.rawClass = union.raw();
        this.rawShape = RecordShape.of(union.raw());
        this.typeMember = union.typeMember();
    }

    static @Nullable JsonAdapter<?> create(Class<?> raw, Moshi moshi) {
        Union union = raw.getAnnotation(Union.class);
        return union == null ? null : new UnionAdapter(union, moshi);
    }

    /** Decodes a value whose type stands beside it. */
    Object decode(@Nullable String type, Json json) {
        Class<?> member = type == null ? null : byName.get(type);
        if (member != null) {
            try {
                Object value = adapter(member).fromJson(new Buffer().writeUtf8(json.text()));
                if (value != null) {
                    return value;
                }
            } catch (IOException | JsonDataException e) {
                return raw(type, json);
            }
        }
        return raw(type, json);
    }

    /** The name that stands beside a value. */
    String typeOf(Object value) {
        return rawClass.isInstance(value) ? rawType(value) : TypeNames.of(value.getClass());
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Json json = JsonAdapters.untouched(reader);
        return decode(json.textAt(typeMember), json);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (rawClass.isInstance(value)) {
            writeRaw(writer, value);
        } else {
            writeMember(writer, value);
        }
    }

    private void writeMember(JsonWriter writer, Object value) throws IOException {
        if (!byName.containsValue(value.getClass())) {
            throw new IllegalArgumentException(value.getClass().getName() + " is not one that the platform knows: use "
                    + rawClass.getSimpleName() + " for JSON of your own");
        }
        JsonAdapter<Object> adapter = adapter(value.getClass());
        if (typeMember.isEmpty()) {
            adapter.toJson(writer, value);
            return;
        }
        writer.beginObject();
        writer.name(typeMember).value(TypeNames.of(value.getClass()));
        ((RecordAdapter) adapter).writeMembers(writer, value);
        writer.endObject();
    }

    /** Made when the first such value comes: most programs meet few members of a union. */
    private JsonAdapter<Object> adapter(Class<?> member) {
        JsonAdapter<Object> adapter = adapters.get(member);
        if (adapter == null) {
            adapter = moshi.adapter((Type) member);
            adapters.put(member, adapter);
        }
        return adapter;
    }

    private void writeRaw(JsonWriter writer, Object value) throws IOException {
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        JsonTree.write(writer, ((Json) rawShape.value(1, value)));
        writer.setSerializeNulls(serializeNulls);
    }

    private String rawType(Object value) {
        Object type = rawShape.value(0, value);
        return type instanceof OpenEnum constant ? constant.value() : String.valueOf(type);
    }

    private Object raw(@Nullable String type, Json json) {
        Class<?> typeClass = rawShape.components().get(0).getType();
        Object name = type == null ? "" : type;
        if (OpenEnum.class.isAssignableFrom(typeClass)) {
            name = RecordShape.of(typeClass).create(new Object[] {name});
        }
        return rawShape.create(new Object[] {name, json});
    }
}
