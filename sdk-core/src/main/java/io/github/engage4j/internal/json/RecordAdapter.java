package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a record, one member per component. Members that the record does not know are skipped, unless it has
 * {@link OtherMembers}; an absent list is read as {@link Absent}; null and absent components are not written.
 */
final class RecordAdapter extends JsonAdapter<Object> {

    private final RecordShape shape;
    private final RecordMember[] members;
    private final JsonReader.Options names;
    private final @Nullable OtherMembersAdapter others;

    private RecordAdapter(RecordShape shape, RecordMember[] members) {
        this.shape = shape;
        this.members = members;
        List<String> read = new ArrayList<>();
        for (RecordMember member : members) {
            read.add(member.readName());
        }
        for (RecordMember member : members) {
            if (member.typeBeside() != null && !read.contains(member.typeBeside())) {
                read.add(member.typeBeside());
            }
        }
        this.names = JsonReader.Options.of(read.toArray(new String[0]));
        this.others = OtherMembersAdapter.of(members);
    }

    static @Nullable JsonAdapter<?> create(Class<?> raw, Moshi moshi) {
        if (!raw.isRecord()) {
            return null;
        }
        RecordShape shape = RecordShape.of(raw);
        RecordMember[] members = new RecordMember[shape.components().size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = RecordMember.of(shape.components().get(i), raw, moshi);
        }
        return new RecordAdapter(shape, members);
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        @Nullable Object[] values = new Object[members.length];
        String typeBeside = null;
        reader.beginObject();
        while (reader.hasNext()) {
            int index = reader.selectName(names);
            if (index < 0 && others != null) {
                others.read(reader, values);
            } else if (index < 0) {
                reader.skipName();
                reader.skipValue();
            } else if (index < members.length && others != null) {
                others.read(members[index], reader, values, index);
            } else if (index < members.length) {
                values[index] = members[index].read(reader);
            } else {
                typeBeside = RecordMember.TEXT.fromJson(reader);
            }
        }
        reader.endObject();
        complete(values, typeBeside, reader);
        return shape.create(values);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object record) throws IOException {
        if (record == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writeMembers(writer, record);
        writer.endObject();
    }

    /** Writes the members without the braces around them, for a union that puts its type before them. */
    void writeMembers(JsonWriter writer, Object record) throws IOException {
        for (int i = 0; i < members.length; i++) {
            Object value = shape.value(i, record);
            if (value != null && !Absent.is(value) && members[i].written()) {
                write(writer, i, value);
            }
        }
    }

    private void write(JsonWriter writer, int index, Object value) throws IOException {
        if (others != null && others.index() == index) {
            others.write(writer, (Map<?, ?>) value);
        } else {
            members[index].write(writer, value);
        }
    }

    private void complete(@Nullable Object[] values, @Nullable String typeBeside, JsonReader reader) {
        if (others != null) {
            others.close(values);
        }
        for (int i = 0; i < members.length; i++) {
            if (members[i].sourceOf() != null) {
                values[i] = values[indexOf(members[i].sourceOf())];
            }
        }
        for (int i = 0; i < members.length; i++) {
            if (members[i].typeBeside() != null && values[i] instanceof Json json) {
                values[i] = members[i].decodeBeside(typeOf(members[i].typeBeside(), values, typeBeside), json);
            } else if (values[i] == null) {
                values[i] = members[i].absent();
            }
            if (values[i] == null && members[i].required()) {
                throw new JsonDataException("no " + members[i].name() + " at " + reader.getPath());
            }
        }
    }

    private @Nullable String typeOf(String name, @Nullable Object[] values, @Nullable String typeBeside) {
        int index = indexOf(name);
        return index >= 0 && values[index] instanceof OpenEnum type ? type.value() : typeBeside;
    }

    private int indexOf(String name) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].readName().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
