package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes a record that has a {@link TextForm}. */
final class TextFormAdapter extends JsonAdapter<Object> {

    private final RecordShape shape;
    private final int text;
    private final JsonAdapter<Object> object;

    private TextFormAdapter(RecordShape shape, String text, JsonAdapter<Object> object) {
        this.shape = shape;
        this.text = shape.components().stream()
                .map(RecordComponent::getName)
                .toList()
                .indexOf(text);
        this.object = object;
    }

    @SuppressWarnings("unchecked") // a record's adapter reads and writes any object
    static @Nullable JsonAdapter<?> create(Class<?> raw, Moshi moshi) {
        TextForm form = raw.getAnnotation(TextForm.class);
        JsonAdapter<?> object = form == null ? null : RecordAdapter.create(raw, moshi);
        return form == null || object == null
                ? null
                : new TextFormAdapter(RecordShape.of(raw), form.value(), (JsonAdapter<Object>) object);
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.STRING ? ofText(reader.nextString()) : object.fromJson(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value != null && isText(value)) {
            writer.value((String) shape.value(text, value));
        } else {
            object.toJson(writer, value);
        }
    }

    private Object ofText(String value) {
        List<RecordComponent> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == text
                    ? value
                    : RecordMember.absentValue(components.get(i).getType());
        }
        return shape.create(values);
    }

    private boolean isText(Object value) {
        for (int i = 0; i < shape.components().size(); i++) {
            if (i == text ? shape.value(i, value) == null : !Absent.is(shape.value(i, value))) {
                return false;
            }
        }
        return true;
    }
}
