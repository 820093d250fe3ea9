package io.github.engage4j.safety;

import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.Union;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes a value of any type of the API, filled to its last component: texts are a customer's, secrets are marked as such. */
public final class Specimens {

    private static final Instant WHEN = Instant.parse("2026-03-01T12:00:00Z");

    /** A content can hold a content, but not one of the first so many. */
    private static final int NESTED_MEMBERS = 7;

    private final int unionMember;
    private final UnaryOperator<String> texts;

    /** Specimens whose unions hold their so-manieth member, and whose texts follow from the names they stand under. */
    public Specimens(int unionMember, UnaryOperator<String> texts) {
        this.unionMember = unionMember;
        this.texts = texts;
    }

    /** A value of a type, to stand under a name. */
    Object of(Type type, String name) {
        Class<?> raw = raw(type);
        if (raw == String.class || raw == Object.class || raw == CharSequence.class) {
            return texts.apply(name);
        }
        if (List.class.isAssignableFrom(raw) || raw == java.util.Collection.class) {
            return List.of(of(argument(type, 0), name));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("member", of(argument(type, 1), name));
        }
        if (raw.isAnnotationPresent(Union.class)) {
            Union union = raw.getAnnotation(Union.class);
            int index = Math.floorMod(unionMember, union.members().length + 1);
            Specimens nested = new Specimens(unionMember % NESTED_MEMBERS, texts);
            return nested.record(index == union.members().length ? union.raw() : union.members()[index]);
        }
        return raw.isRecord() ? record(raw) : leaf(raw);
    }

    /** A record with all its components. */
    Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        boolean constant = OpenEnum.class.isAssignableFrom(type);
        Object[] values = Arrays.stream(components)
                .map(component -> constant ? knownValue(type) : of(component.getGenericType(), component.getName()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError("no specimen of " + type + " of " + Arrays.toString(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A value that the platform knows, where the type knows one. */
    private static String knownValue(Class<?> type) {
        try {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
                    return ((OpenEnum) field.get(null)).value();
                }
            }
            return "CONSTANT";
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object leaf(Class<?> type) {
        if (type == Secret.class) {
            return Secret.of(Canary.REQUEST_URI);
        } else if (type == Json.class) {
            return Json.of(Map.of("text", texts.apply("text")));
        } else if (type == byte[].class) {
            return texts.apply("secret").getBytes(StandardCharsets.UTF_8);
        } else if (type == ByteBuffer.class) {
            return ByteBuffer.wrap(texts.apply("secret").getBytes(StandardCharsets.UTF_8));
        } else if (type == Instant.class) {
            return WHEN;
        } else if (type == Duration.class) {
            return Duration.ofSeconds(1);
        } else if (type == Clock.class) {
            return Clock.systemUTC();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == Boolean.class || type == boolean.class) {
            return true;
        } else if (type == Integer.class || type == int.class) {
            return 1;
        } else if (type == Long.class || type == long.class) {
            return 1L;
        } else if (type == Double.class || type == double.class) {
            return 1.5;
        } else if (Throwable.class.isAssignableFrom(type)) {
            return new IllegalStateException("a cause");
        } else if (type == java.math.BigDecimal.class) {
            return java.math.BigDecimal.ONE;
        } else if (type == java.time.LocalDate.class) {
            return java.time.LocalDate.EPOCH;
        } else if (type == java.time.LocalTime.class) {
            return java.time.LocalTime.NOON;
        }
        if (type.isAnnotationPresent(FunctionalInterface.class)) {
            return function(type);
        }
        return new Makers(this)
                .all(type).stream().findFirst().orElseThrow(() -> new IllegalStateException("no specimen of " + type));
    }

    /** A function that does nothing. */
    private static Object function(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }
}
