package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.MetadataOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a conversation. Assumptions: without any it reads as an empty object, patching replaces the outermost members alone and
 * keeps a null, and a closed conversation takes metadata too, since no such refusal is documented.
 */
final class Metadata {

    private final World world;
    private final Map<String, Map<String, @Nullable Object>> metadata = new HashMap<>();

    Metadata(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(MetadataOperation.GET_METADATA, this::get)
                .on(MetadataOperation.CREATE_METADATA, this::create)
                .on(MetadataOperation.PATCH_METADATA, this::patch)
                .on(MetadataOperation.DELETE_METADATA, this::delete);
    }

    private Answer get(ApiRequest request) {
        return Answer.json(metadata.getOrDefault(conversationId(request), Map.of()));
    }

    private Answer create(ApiRequest request) {
        metadata.put(conversationId(request), request.body());
        return Answer.success("Metadata added to conversation successfully.");
    }

    private Answer patch(ApiRequest request) {
        String id = conversationId(request);
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(metadata.getOrDefault(id, Map.of()));
        merged.putAll(request.body());
        metadata.put(id, merged);
        return Answer.success("Metadata patch to conversation successfully.");
    }

    private Answer delete(ApiRequest request) {
        metadata.remove(conversationId(request));
        return Answer.success("Metadata deleted successfully.");
    }

    private String conversationId(ApiRequest request) {
        String id = request.argument("conversationId");
        var unused = world.store().get(Kind.CONVERSATION, Caller.of(request), id);
        return id;
    }
}
