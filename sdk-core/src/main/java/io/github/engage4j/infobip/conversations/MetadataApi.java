package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.MetadataOperation;
import java.util.Map;

/**
 * The metadata of a conversation: any JSON object. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class MetadataApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public MetadataApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Gives a conversation its metadata, in place of any that it has.
     *
     * @param metadata any JSON object
     */
    public ApiCall<Acknowledgement> create(String conversationId, Json metadata) {
        return calls.call(MetadataOperation.CREATE_METADATA)
                .path(conversationId)
                .body(object(metadata))
                .acknowledged();
    }

    /**
     * Reads the metadata of a conversation. What the platform answers if there is none is not documented; an answer without a body reads
     * as an empty object.
     */
    public ApiCall<Json> get(String conversationId) {
        return calls.call(MetadataOperation.GET_METADATA)
                .path(conversationId)
                .answer((codec, body) -> body.exhausted() ? Json.of(Map.of()) : codec.decode(body, Json.class));
    }

    /**
     * Puts members into the metadata of a conversation, and keeps the others; without metadata it gets these. How deep the platform
     * merges, and what a null does, is not documented.
     *
     * @param metadata any JSON object
     */
    public ApiCall<Acknowledgement> patch(String conversationId, Json metadata) {
        return calls.call(MetadataOperation.PATCH_METADATA)
                .path(conversationId)
                .body(object(metadata))
                .acknowledged();
    }

    /** Deletes the metadata of a conversation. */
    public ApiCall<Acknowledgement> delete(String conversationId) {
        return calls.call(MetadataOperation.DELETE_METADATA)
                .path(conversationId)
                .acknowledged();
    }

    private static Json object(Json metadata) {
        if (!(Arguments.required("metadata", metadata).tree() instanceof Map)) {
            throw new IllegalArgumentException("metadata must be a JSON object");
        }
        return metadata;
    }
}
