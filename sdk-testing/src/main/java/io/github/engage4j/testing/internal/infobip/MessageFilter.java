package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.json.Dates;
import io.github.engage4j.testing.internal.ApiRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which messages a request asks for; what is null or empty does not filter. */
record MessageFilter(
        String conversationId,
        List<@Nullable String> ids,
        @Nullable String channel,
        @Nullable String direction,
        @Nullable Instant after,
        @Nullable Instant before)
        implements Predicate<Map<String, @Nullable Object>> {

    static MessageFilter of(String conversationId, ApiRequest request) {
        return new MessageFilter(
                conversationId,
                request.queries("messageIds"),
                request.query("channel"),
                request.query("direction"),
                date(request.query("createdAfter")),
                date(request.query("createdBefore")));
    }

    @Override
    public boolean test(Map<String, @Nullable Object> message) {
        Instant created = Dates.read(String.valueOf(message.get("createdAt")));
        return conversationId.equals(message.get("conversationId"))
                && (ids.isEmpty() || ids.contains(String.valueOf(message.get("id"))))
                && (channel == null || channel.equals(message.get("channel")))
                && (direction == null || direction.equals(message.get("direction")))
                && (after == null || created.isAfter(after))
                && (before == null || created.isBefore(before));
    }

    private static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null ? null : Dates.read(text);
        } catch (IllegalArgumentException e) {
            throw InfobipErrors.badRequest("Bad request");
        }
    }
}
