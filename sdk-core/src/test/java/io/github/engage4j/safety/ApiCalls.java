package io.github.engage4j.safety;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.http.CallBuilder;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.OperationRow;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds by reflection all that a client can be asked, so that a new method or row is covered without a line. */
public final class ApiCalls {

    private ApiCalls() {}

    /** The platforms' clients and their API classes. */
    static List<Object> doors(EngageClient client) {
        List<Object> doors = new ArrayList<>(List.of(client.infobip(), client.expertflow()));
        for (Object platform : List.copyOf(doors)) {
            accessors(platform.getClass()).forEach(accessor -> doors.add(invoke(accessor, platform)));
        }
        return doors;
    }

    /** One call for each public method of an API class that makes one, with specimens for arguments. */
    public static List<Made> ofMethods(EngageClient client, Specimens specimens) {
        List<Made> calls = new ArrayList<>();
        for (Object door : doors(client)) {
            methods(door.getClass())
                    .filter(method -> ApiCall.class.isAssignableFrom(method.getReturnType()))
                    .forEach(method -> calls.add(made(door, method, specimens)));
        }
        return calls;
    }

    /** A call of a row with made-up arguments, under the client's own credentials, whose answer is read as text. */
    static ApiCall<String> ofRow(EngageClient client, OperationRow row) {
        return builder(client, row).answer((json, body) -> body.readString(StandardCharsets.UTF_8));
    }

    /** The same before it is said what it answers. */
    public static CallBuilder builder(EngageClient client, OperationRow row) {
        String[] path =
                row.facts().path().arguments().stream().map(any -> "id-4711").toArray(String[]::new);
        for (Object door : doors(client)) {
            CallFactory factory = factory(door);
            if (factory != null && serves(factory, row)) {
                CallBuilder call = factory.call(row).path(path);
                return row.operation().method().equals("GET") ? call : call.body(Map.of("text", Canary.CONTENT));
            }
        }
        throw new AssertionError("no API class can call " + row.operation());
    }

    private static boolean serves(CallFactory factory, OperationRow row) {
        try {
            return factory.call(row) != null;
        } catch (IllegalStateException noBaseUrl) {
            return false;
        }
    }

    private static CallFactory factory(Object door) {
        try {
            for (Field field : door.getClass().getDeclaredFields()) {
                if (field.getType() == CallFactory.class) {
                    field.setAccessible(true);
                    return (CallFactory) field.get(door);
                }
            }
            return null;
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Made made(Object door, Method method, Specimens specimens) {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = Stream.of(types)
                .map(type -> specimens.of(type, type == String.class ? "id" : "value"))
                .toArray();
        Type answer = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return new Made((ApiCall<?>) invoke(method, door, arguments), answer, door, method);
    }

    private static Stream<Method> accessors(Class<?> platform) {
        return methods(platform)
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType().getSimpleName().endsWith("Api"));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot call " + method, e);
        }
    }

    /** A call, the type of its answer (of its items if it has pages), and the method that made it. */
    public record Made(ApiCall<?> call, Type answer, Object door, Method method) {}
}
