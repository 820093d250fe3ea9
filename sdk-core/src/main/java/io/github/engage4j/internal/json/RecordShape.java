package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonDataException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record, its canonical constructor and its accessors, looked up once. By reflection, not by method handles, which
 * are no faster where they are no constants, and slow to make.
 */
final class RecordShape {

    private final List<RecordComponent> components;
    private final Constructor<?> constructor;
    private final Method[] accessors;

    private RecordShape(List<RecordComponent> components, Constructor<?> constructor) {
        this.components = components;
        this.constructor = constructor;
        this.accessors = new Method[components.size()];
        for (int i = 0; i < accessors.length; i++) {
            accessors[i] = components.get(i).getAccessor();
        }
    }

    static RecordShape of(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = components.get(i).getType();
        }
        try {
            return new RecordShape(components, accessible(type.getDeclaredConstructor(types)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " must be a public record with public components", e);
        }
    }

    private static Constructor<?> accessible(Constructor<?> constructor) throws IllegalAccessException {
        if (!constructor.canAccess(null)) {
            throw new IllegalAccessException(constructor.toString());
        }
        return constructor;
    }

    List<RecordComponent> components() {
        return components;
    }

    /** Calls the canonical constructor. What it refuses is a fault of the data. */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (IllegalArgumentException e) {
            throw refused(values, e);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean data = cause instanceof IllegalArgumentException || cause instanceof NullPointerException;
            throw data ? refused(values, cause) : unchecked(cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nullable
    Object value(int component, Object record) {
        try {
            return accessors[component].invoke(record);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonDataException refused(@Nullable Object[] values, @Nullable Throwable cause) {
        return new JsonDataException(
                "no " + constructor.getDeclaringClass().getSimpleName() + " of " + Arrays.toString(types(values)),
                cause);
    }

    private static String[] types(@Nullable Object[] values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "null" : value.getClass().getSimpleName())
                .toArray(String[]::new);
    }

    /** Accessors and constructors of records declare no checked exceptions. */
    private static RuntimeException unchecked(@Nullable Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
