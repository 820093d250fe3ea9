package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body type StructuredMessage, a text with details; it is the only type whose name is not in capitals.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param additionalDetails any JSON
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("StructuredMessage")
public record StructuredBody(
        @Nullable String markdownText,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * A text and details.
     *
     * @throws IllegalArgumentException if the details are missing
     */
    public static StructuredBody of(@Nullable String markdownText, Json additionalDetails) {
        return new StructuredBody(markdownText, additionalDetails, Absent.map()).checked();
    }

    @Override
    public StructuredBody checked() {
        Arguments.required("body.additionalDetails", additionalDetails);
        return this;
    }
}
