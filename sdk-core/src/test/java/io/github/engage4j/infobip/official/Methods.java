package io.github.engage4j.infobip.official;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.safety.ApiCalls;
import io.github.engage4j.safety.ApiCalls.Made;
import io.github.engage4j.safety.Specimens;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/** The methods of a client by the operations that they make. */
final class Methods {

    private final List<Made> made;

    private Methods(List<Made> made) {
        this.made = made;
    }

    static Methods of(EngageClient client) {
        return new Methods(ApiCalls.ofMethods(client, new Specimens(0, name -> "id-4711")).stream()
                .filter(call -> !(call.call() instanceof ComposedCall<?>))
                .toList());
    }

    /** All methods that make a call of an operation. */
    List<Made> of(String operation) {
        return made.stream()
                .filter(call -> call.call().operation().id().equals(operation))
                .toList();
    }

    /** What a method sends as its body, as a type; null if it takes plain values. */
    static Type body(Made method) {
        Type last = null;
        for (Type type : method.method().getGenericParameterTypes()) {
            last = type;
        }
        boolean reads = method.call().operation().method().equals("GET");
        return last != null && !reads && isBody(last) ? last : null;
    }

    /** A call of a method whose body is read from JSON, and built again where there is a builder, so that its checks are made. */
    static ApiCall<?> call(Made method, Json body) {
        List<Object> arguments = new ArrayList<>();
        for (Type type : method.method().getGenericParameterTypes()) {
            arguments.add(type.equals(body(method)) ? rebuilt(decode(body, type)) : "id-4711");
        }
        return (ApiCall<?>) invoke(method.method(), method.door(), arguments.toArray());
    }

    static Object decode(Json json, Type type) {
        try {
            Buffer text = new Buffer().writeUtf8(json.text());
            return type instanceof ParameterizedType list
                    ? JsonCodec.INFOBIP.decodeList(text, (Class<?>) list.getActualTypeArguments()[0])
                    : JsonCodec.INFOBIP.decode(text, (Class<?>) type);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object rebuilt(Object request) {
        try {
            Object builder = request.getClass().getMethod("toBuilder").invoke(request);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (NoSuchMethodException noBuilder) {
            return request;
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object invoke(java.lang.reflect.Method method, Object door, Object... arguments) {
        try {
            return method.invoke(door, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isBody(Type type) {
        return type instanceof ParameterizedType
                || type == Json.class
                || (type instanceof Class<?> raw && raw.isRecord() && !OpenEnum.class.isAssignableFrom(raw));
    }
}
