package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.engage4j.api.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads any text into a record that implements {@link OpenEnum}, and writes it back. */
final class OpenEnumAdapter extends JsonAdapter<OpenEnum> {

    private final RecordShape shape;

    private OpenEnumAdapter(RecordShape shape) {
        this.shape = shape;
    }

    static @Nullable JsonAdapter<?> create(Class<?> raw) {
        return raw.isRecord() && OpenEnum.class.isAssignableFrom(raw) ? new OpenEnumAdapter(RecordShape.of(raw)) : null;
    }

    @Override
    public @Nullable OpenEnum fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        return (OpenEnum) shape.create(new Object[] {reader.nextString()});
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OpenEnum value) throws IOException {
        writer.value(value == null ? null : value.value());
    }
}
