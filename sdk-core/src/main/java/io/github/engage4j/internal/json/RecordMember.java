package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.DateAdapter.Form;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One component of a record: its name in JSON, its adapter, and what its annotations say. */
final class RecordMember {

    static final JsonAdapter<String> TEXT = new JsonAdapters.TextAdapter();

    private static final JsonAdapter<Instant> EPOCH_MILLISECONDS = new DateAdapter(Form.EPOCH_MILLISECONDS);
    private static final JsonAdapter<Instant> EPOCH_MILLISECONDS_TEXT = new DateAdapter(Form.EPOCH_MILLISECONDS_TEXT);
    private static final JsonAdapter<Instant> ISO = new DateAdapter(Form.ISO);
    private static final JsonAdapter<Instant> WITHOUT_OFFSET = new DateAdapter(Form.WITHOUT_OFFSET);

    private final RecordComponent component;
    private final Moshi moshi;
    private final String name;
    private final @Nullable Object absent;
    private final boolean required;
    private final @Nullable String typeBeside;
    private final @Nullable String sourceOf;
    private final boolean written;
    private final boolean writesType;
    private final @Nullable String notOther;
    private final boolean keepsMisfits;
    private @Nullable JsonAdapter<Object> adapter;

    private RecordMember(RecordComponent component, Class<?> owner, Moshi moshi) {
        this.component = component;
        this.moshi = moshi;
        WireName wireName = component.getAnnotation(WireName.class);
        TypeBeside beside = component.getAnnotation(TypeBeside.class);
        SourceOf source = component.getAnnotation(SourceOf.class);
        this.name = wireName == null ? component.getName() : wireName.value();
        this.absent = absentValue(component.getType());
        this.required = component.isAnnotationPresent(Required.class);
        this.typeBeside = beside == null ? null : beside.value();
        this.sourceOf = source == null ? null : source.value();
        OtherMembers others = component.getAnnotation(OtherMembers.class);
        this.notOther = others == null ? null : others.but();
        this.keepsMisfits = others != null && others.misfits();
        this.written = source == null && !component.isAnnotationPresent(NotInBody.class);
        this.writesType = beside != null && !hasComponent(owner, beside.value());
    }

    static RecordMember of(RecordComponent component, Class<?> owner, Moshi moshi) {
        return new RecordMember(component, owner, moshi);
    }

    /** Made when the first value comes: most programs meet few members. Two threads may make one each, which are alike. */
    private JsonAdapter<Object> adapter() {
        JsonAdapter<Object> made = adapter;
        if (made == null) {
            made = adapter(component, moshi);
            adapter = made;
        }
        return made;
    }

    @SuppressWarnings("unchecked") // the component is a date
    private static JsonAdapter<Object> adapter(RecordComponent component, Moshi moshi) {
        JsonAdapter<?> date = dateAdapter(component);
        return (JsonAdapter<Object>) (date == null ? moshi.adapter(component.getGenericType()) : date);
    }

    private static @Nullable JsonAdapter<Instant> dateAdapter(RecordComponent component) {
        if (component.isAnnotationPresent(EpochMilliseconds.class)) {
            return EPOCH_MILLISECONDS;
        } else if (component.isAnnotationPresent(EpochMillisecondsText.class)) {
            return EPOCH_MILLISECONDS_TEXT;
        } else if (component.isAnnotationPresent(IsoDate.class)) {
            return ISO;
        }
        return component.isAnnotationPresent(WithoutOffset.class) ? WITHOUT_OFFSET : null;
    }

    String name() {
        return name;
    }

    boolean required() {
        return required;
    }

    @Nullable
    Object absent() {
        return absent;
    }

    @Nullable
    String typeBeside() {
        return typeBeside;
    }

    @Nullable
    String sourceOf() {
        return sourceOf;
    }

    /** The member to read; a component that is made from another member, or from all others, has none of its own. */
    String readName() {
        return sourceOf == null && notOther == null ? name : "\0" + name;
    }

    /** The name that is not among the others, if this component holds the members that no other component has. */
    @Nullable
    String notOther() {
        return notOther;
    }

    /** Whether this component holds what does not fit the others, too. */
    boolean keepsMisfits() {
        return keepsMisfits;
    }

    boolean written() {
        return written;
    }

    /** Reads the value; one whose type stands beside it is kept as JSON until the whole object is read. */
    @Nullable
    Object read(JsonReader reader) throws IOException {
        if (typeBeside == null) {
            return adapter().fromJson(reader);
        }
        return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : JsonAdapters.untouched(reader);
    }

    @Nullable
    Object decodeBeside(@Nullable String type, Json json) {
        return ((UnionAdapter) adapter()).decode(type, json);
    }

    void write(JsonWriter writer, Object value) throws IOException {
        writer.name(name);
        adapter().toJson(writer, value);
        if (writesType && typeBeside != null) {
            writer.name(typeBeside).value(((UnionAdapter) adapter()).typeOf(value));
        }
    }

    private static boolean hasComponent(Class<?> owner, String name) {
        for (RecordComponent component : owner.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What a component of a type holds when its member is not there. */
    static @Nullable Object absentValue(Class<?> type) {
        if (type == List.class) {
            return Absent.list();
        }
        return type == Map.class ? Absent.map() : null;
    }
}
