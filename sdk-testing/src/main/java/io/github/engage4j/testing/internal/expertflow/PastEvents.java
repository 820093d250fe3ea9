package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.ActivityOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;

/**
 * Events that are read back. Those of a conversation come as a bare array, the oldest first: the shape is an assumption. What is past of
 * a customer comes in pages, the newest first: that is one too, and so is what belongs to it, which is what was stored and what was sent
 * to conversations that have ended. Filters by type are read over.
 */
final class PastEvents {

    private static final int DEFAULT_LIMIT = 25;

    private final World world;
    private final Journal journal;

    PastEvents(World world, Journal journal) {
        this.world = world;
        this.journal = journal;
    }

    void register(Handlers handlers) {
        handlers.on(ActivityOperation.GET_PAST_EVENTS, this::ofConversation)
                .on(ActivityOperation.GET_CUSTOMER_ACTIVITIES, this::ofCustomer);
    }

    private Answer ofConversation(ApiRequest request) {
        return Answer.json(journal.conversation(request.argument("conversationId")));
    }

    private Answer ofCustomer(ApiRequest request) {
        int limit = number(request, "limit", DEFAULT_LIMIT, 1);
        int page = number(request, "offset", 0, 0);
        return Answer.json(Members.of(
                "hasPrevPage",
                page > 0,
                "docs",
                journal.past(request.argument("customerId"), (long) page * limit, limit)));
    }

    private int number(ApiRequest request, String name, int absent, int least) {
        String text = request.query(name);
        if (text == null) {
            return absent;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
            throw ExpertflowErrors.invalid(world.now(), name, "must be a number of at least " + least);
        }
        return Integer.parseInt(text);
    }
}
