package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of conversations with its filters. That one of several tag names is enough is an assumption. */
final class ConversationList {

    private final World world;
    private final Tags tags;

    ConversationList(World world, Tags tags) {
        this.world = world;
        this.tags = tags;
    }

    void register(Handlers handlers) {
        handlers.on(ConversationOperation.GET_CONVERSATIONS, this::list);
    }

    private Answer list(ApiRequest request) {
        Predicate<Map<String, @Nullable Object>> wanted = filter(request);
        return Paging.of(request)
                .answer(
                        "conversations",
                        world.store().all(Kind.CONVERSATION, Caller.of(request)).stream()
                                .filter(wanted)
                                .toList());
    }

    private Predicate<Map<String, @Nullable Object>> filter(ApiRequest request) {
        Predicate<Map<String, @Nullable Object>> dates = Stream.of("created", "updated", "closed")
                .<Predicate<Map<String, @Nullable Object>>>map(what -> DateRange.of(request, what))
                .reduce(any -> true, Predicate::and);
        return dates.and(oneOf("id", request.queries("conversationIds")))
                .and(oneOf("queueId", request.queries("queueIds")))
                .and(oneOf("agentId", request.queries("agentId")))
                .and(oneOf("status", request.queries("status")))
                .and(oneOf("priority", request.queries("priority")))
                .and(tagged(request.queries("tagNames")));
    }

    private Predicate<Map<String, @Nullable Object>> tagged(List<@Nullable String> names) {
        return conversation -> names.isEmpty() || tags.bearsOneOf(String.valueOf(conversation.get("id")), names);
    }

    private static Predicate<Map<String, @Nullable Object>> oneOf(String member, List<@Nullable String> values) {
        return thing -> values.isEmpty() || (thing.get(member) instanceof String value && values.contains(value));
    }
}
