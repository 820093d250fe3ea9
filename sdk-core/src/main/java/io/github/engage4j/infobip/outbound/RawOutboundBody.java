package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A body that has no record of its own, as its JSON. The values of a template's placeholders are one.
 *
 * @param type the type
 * @param json the whole body, the type included
 */
public record RawOutboundBody(OutboundBodyType type, Json json) implements OutboundBody {

    /**
     * A body of any type.
     *
     * @param json the whole body
     * @throws IllegalArgumentException if the JSON has no text named {@code type}
     */
    public static RawOutboundBody of(Json json) {
        String type = Arguments.required("json", json).textAt("type");
        return new RawOutboundBody(OutboundBodyType.of(Arguments.notBlank("body.type", type)), json);
    }

    /** The values of a template's placeholders, which stand beside the type. */
    static RawOutboundBody placeholders(Map<String, String> values) {
        Map<String, String> members = new LinkedHashMap<>(values);
        if (members.put("type", OutboundBodyType.TEXT.value()) != null) {
            throw new IllegalArgumentException("a placeholder cannot be named type");
        }
        return new RawOutboundBody(OutboundBodyType.TEXT, Json.of(members));
    }
}
