package io.github.engage4j.internal.json;

import io.github.engage4j.api.OpenEnum;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the components of a record as query parameters: lists repeat the name, dates are as Infobip documents them. */
public final class QueryCodec {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    private QueryCodec() {}

    /** The parameters that have a value. */
    public static Map<String, List<String>> parameters(Record request) {
        RecordShape shape = SHAPES.get(request.getClass());
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < shape.components().size(); i++) {
            List<String> values = values(valueOf(shape.components().get(i), shape.value(i, request)));
            if (!values.isEmpty()) {
                parameters.put(name(shape.components().get(i)), values);
            }
        }
        return parameters;
    }

    private static @Nullable Object valueOf(RecordComponent component, @Nullable Object value) {
        boolean number = component.isAnnotationPresent(EpochMilliseconds.class);
        return number && value instanceof Instant date ? (Long) date.toEpochMilli() : value;
    }

    private static String name(RecordComponent component) {
        WireName name = component.getAnnotation(WireName.class);
        return name == null ? component.getName() : name.value();
    }

    private static List<String> values(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> values(item).stream()).toList();
        }
        return value == null ? List.of() : List.of(text(value));
    }

    private static String text(Object value) {
        if (value instanceof OpenEnum constant) {
            return constant.value();
        }
        return value instanceof Instant date ? Dates.infobip(date) : value.toString();
    }
}
