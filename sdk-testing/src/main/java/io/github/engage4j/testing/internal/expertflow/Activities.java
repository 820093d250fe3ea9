package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.ActivityOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import org.jspecify.annotations.Nullable;

/**
 * Third-party activities: each becomes an event, on the topic of its conversation if that is active, else in the store. The body of
 * the answer is an assumption, and so is that a conversation, a session or a customer that is not known is no error.
 */
final class Activities {

    private final World world;
    private final Topics topics;
    private final Events events;

    Activities(World world, Topics topics, Events events) {
        this.world = world;
        this.topics = topics;
        this.events = events;
    }

    void register(Handlers handlers) {
        handlers.on(ActivityOperation.PUSH_ACTIVITY, this::push);
    }

    private Answer push(ApiRequest request) {
        CimRequest message = CimRequest.of(world, request);
        if (message.sessionId() == null && message.conversationId() == null && message.customerId() == null) {
            throw ExpertflowErrors.invalid(
                    world.now(), "header", "one of customer, channelSessionId and conversationId must be given");
        }
        events.activity("THIRD_PARTY_ACTIVITY", message, conversationId(message));
        return Answer.text(200, "accepted");
    }

    /** The conversation that a message names, or else that of its session, or null. */
    private @Nullable String conversationId(CimRequest message) {
        ChannelSession session = topics.session(message.sessionId());
        String named = message.conversationId();
        return named == null && session != null ? session.conversationId() : named;
    }
}
