package io.github.engage4j.expertflow.cim;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what a record holds, but none of the values: they are customers' content, and some of them passwords. */
final class Shown {

    private Shown() {}

    /** The record's name, and the names of the components that hold something. */
    static String of(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> isThere(value(component, part)))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", part.getClass().getSimpleName() + "[", "]"));
    }

    private static boolean isThere(@Nullable Object value) {
        return !(value == null
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> members && members.isEmpty()));
    }

    private static @Nullable Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
