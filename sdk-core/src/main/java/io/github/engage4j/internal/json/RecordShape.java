package io.github.engage4j.internal.json;

import com.squareup.moshi.JsonDataException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a record, its canonical constructor and its accessors, looked up once. */
final class RecordShape {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final List<RecordComponent> components;
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;

    private RecordShape(List<RecordComponent> components, MethodHandle constructor, MethodHandle[] accessors) {
        this.components = components;
        this.constructor = constructor;
        this.accessors = accessors;
    }

    static RecordShape of(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            MethodHandle[] accessors = new MethodHandle[types.length];
            for (int i = 0; i < types.length; i++) {
                accessors[i] = LOOKUP.unreflect(components.get(i).getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            return new RecordShape(components, constructor, accessors);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " must be a public record with public components", e);
        }
    }

    List<RecordComponent> components() {
        return components;
    }

    /** Calls the canonical constructor. What it refuses is a fault of the data. */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new JsonDataException(
                    "no " + constructor.type().returnType().getSimpleName() + " of " + Arrays.toString(types(values)),
                    e);
        } catch (Throwable e) {
            throw sneaky(e);
        }
    }

    @Nullable
    Object value(int component, Object record) {
        try {
            return accessors[component].invokeExact(record);
        } catch (Throwable e) {
            throw sneaky(e);
        }
    }

    private static String[] types(@Nullable Object[] values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "null" : value.getClass().getSimpleName())
                .toArray(String[]::new);
    }

    /** Accessors and constructors of records declare no checked exceptions. */
    private static RuntimeException sneaky(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
