package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body type CUSTOM, which holds any JSON in one member. For a type of your own see {@link CustomBody}.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param jsonNode the JSON
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("CUSTOM")
public record CustomJsonBody(
        @Nullable String markdownText,
        @Nullable Json jsonNode,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * Any JSON.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public static CustomJsonBody of(Json jsonNode) {
        return new CustomJsonBody(null, jsonNode, Absent.map()).checked();
    }

    @Override
    public CustomJsonBody checked() {
        Arguments.required("body.jsonNode", jsonNode);
        return this;
    }
}
