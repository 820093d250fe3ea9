package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON that has no type: maps, lists, texts, booleans, null, and numbers with every digit. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * Reads one JSON value.
     *
     * @throws IllegalArgumentException if the text is anything else; the message does not show it
     */
    public static @Nullable Object parse(String text) {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text));
        try {
            Object tree = read(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalArgumentException("not one JSON value: there is text after it");
            }
            return tree;
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    "not a JSON value: " + e.getClass().getSimpleName() + " at " + reader.getPath());
        }
    }

    /**
     * Writes a tree.
     *
     * @throws IllegalArgumentException if it holds anything but the types that {@link #parse} gives, {@link Json} and open enums, or is
     *     nested more than 250 levels deep
     */
    public static String write(@Nullable Object tree) {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        try {
            write(writer, tree);
        } catch (JsonDataException e) {
            throw new IllegalArgumentException("the tree is nested too deep to be written as JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    /** Whether two trees are the same JSON: numbers by value, objects whatever their order. */
    public static boolean equal(@Nullable Object a, @Nullable Object b) {
        return java.util.Objects.equals(normal(a), normal(b));
    }

    /** A hash that is the same for equal trees. */
    public static int hash(@Nullable Object tree) {
        return java.util.Objects.hashCode(normal(tree));
    }

    /** Reads the next value of a reader. */
    public static @Nullable Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(reader);
            case BEGIN_ARRAY -> readArray(reader);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> reader.nextNull();
            default -> throw new JsonDataException("no JSON value at " + reader.getPath());
        };
    }

    /** Writes a tree as the next value, with its nulls, which the writer may leave out elsewhere. */
    static void write(JsonWriter writer, @Nullable Object tree) throws IOException {
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        writeValue(writer, tree);
        writer.setSerializeNulls(serializeNulls);
    }

    private static void writeValue(JsonWriter writer, @Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name(String.valueOf(entry.getKey()));
                writeValue(writer, entry.getValue());
            }
            writer.endObject();
        } else if (tree instanceof Iterable<?> list) {
            writer.beginArray();
            for (Object item : list) {
                writeValue(writer, item);
            }
            writer.endArray();
        } else {
            writeLeaf(writer, tree);
        }
    }

    private static void writeLeaf(JsonWriter writer, @Nullable Object leaf) throws IOException {
        if (leaf == null) {
            writer.nullValue();
        } else if (leaf instanceof CharSequence || leaf instanceof Character) {
            writer.value(leaf.toString());
        } else if (leaf instanceof Boolean bool) {
            writer.value(bool);
        } else if (leaf instanceof Number number) {
            writer.value(number);
        } else if (leaf instanceof OpenEnum constant) {
            writer.value(constant.value());
        } else if (leaf instanceof Json json) {
            writeValue(writer, json.tree());
        } else {
            throw new IllegalArgumentException("a " + leaf.getClass().getName()
                    + " is not JSON: use Map, List, String, Number, Boolean, Json or null");
        }
    }

    private static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            members.put(reader.nextName(), read(reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(members);
    }

    private static List<@Nullable Object> readArray(JsonReader reader) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(read(reader));
        }
        reader.endArray();
        return Collections.unmodifiableList(items);
    }

    private static Number number(String digits) {
        try {
            if (digits.length() < 19) {
                return Long.valueOf(digits);
            }
            return new BigInteger(digits);
        } catch (NumberFormatException e) {
            return fraction(digits);
        }
    }

    private static BigDecimal fraction(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new JsonDataException("a number of an unreadable size");
        }
    }

    private static @Nullable Object normal(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, value) -> members.put(name, normal(value)));
            return members;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(normal(item)));
            return items;
        }
        return tree instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : tree;
    }
}
