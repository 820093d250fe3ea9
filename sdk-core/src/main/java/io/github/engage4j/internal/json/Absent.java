package io.github.engage4j.internal.json;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps that are not there. They read as empty, so that nobody has to ask for null, and are not written, so that a request
 * does not empty on the platform what it does not mention.
 */
public final class Absent {

    private static final List<Object> LIST = new AbstractList<>() {
        @Override
        public Object get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }
    };

    private static final Map<String, Object> MAP = new AbstractMap<>() {
        @Override
        public Set<Entry<String, Object>> entrySet() {
            return Set.of();
        }
    };

    private Absent() {}

    /** The list that is not there. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <T> List<T> list() {
        return (List<T>) LIST;
    }

    /** The map that is not there. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <V> Map<String, V> map() {
        return (Map<String, V>) MAP;
    }

    /** An unmodifiable copy, which is absent if the list is. */
    public static <T> List<T> copy(List<T> list) {
        return list == LIST ? list : List.copyOf(list);
    }

    /** An unmodifiable copy in the same order, which is absent if the map is. */
    public static <V extends @Nullable Object> Map<String, V> copy(Map<String, V> map) {
        return map == MAP ? map : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Whether a value is one of those that are not there, or null. */
    static boolean is(@Nullable Object value) {
        return value == null || value == LIST || value == MAP;
    }
}
