package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes the members of a record that {@link OtherMembers} holds. */
final class OtherMembersAdapter {

    private final int index;
    private final Set<String> taken;
    private final boolean misfits;

    private OtherMembersAdapter(int index, Set<String> taken, boolean misfits) {
        this.index = index;
        this.taken = taken;
        this.misfits = misfits;
    }

    /** The one for a record with these members, or null if it has no such component. */
    static @Nullable OtherMembersAdapter of(RecordMember[] members) {
        Set<String> taken = new HashSet<>();
        int index = -1;
        for (int i = 0; i < members.length; i++) {
            String notOther = members[i].notOther();
            index = notOther == null ? index : i;
            taken.add(notOther == null ? members[i].name() : notOther);
        }
        return index < 0 ? null : new OtherMembersAdapter(index, taken, members[index].keepsMisfits());
    }

    /** Which component it is. */
    int index() {
        return index;
    }

    /** Reads a member that has no component into the map among a record's values. */
    void read(JsonReader reader, @Nullable Object[] values) throws IOException {
        String name = reader.nextName();
        if (taken.contains(name)) {
            reader.skipValue();
            return;
        }
        keep(name, reader, values);
    }

    /** Reads the member of a component, or keeps it where it does not fit. */
    void read(RecordMember member, JsonReader reader, @Nullable Object[] values, int at) throws IOException {
        if (!misfits) {
            values[at] = member.read(reader);
            return;
        }
        try {
            values[at] = member.read(reader.peekJson());
            reader.skipValue();
        } catch (JsonDataException misfit) {
            keep(member.name(), reader, values);
        }
    }

    @SuppressWarnings("unchecked") // nothing else puts a value there
    private void keep(String name, JsonReader reader, @Nullable Object[] values) throws IOException {
        if (values[index] == null) {
            values[index] = new LinkedHashMap<String, Object>();
        }
        ((Map<String, @Nullable Object>) values[index]).put(name, JsonTree.read(reader));
    }

    /** Lets nobody change the map any more. */
    void close(@Nullable Object[] values) {
        if (values[index] instanceof Map<?, ?> others) {
            values[index] = Collections.unmodifiableMap(others);
        }
    }

    /** Writes the map's entries beside the members that have components. */
    void write(JsonWriter writer, Map<?, ?> others) throws IOException {
        for (Map.Entry<?, ?> entry : others.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (misfits || !taken.contains(name)) {
                writer.name(name);
                JsonTree.write(writer, entry.getValue());
            }
        }
    }
}
