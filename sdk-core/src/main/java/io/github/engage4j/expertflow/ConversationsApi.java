package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.ActivityOperation;
import java.util.List;

/** What the platform knows of conversations. Immutable and thread-safe. */
public final class ConversationsApi {

    private final CallFactory calls;

    ConversationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * The events of a conversation: its messages, what became of it, and the activities that were pushed to it. A conversation of which the
     * platform knows nothing has none.
     *
     * <p>The call is not documented: it is what Expertflow's own clients make. The answer is taken for a bare list, as one of them reads
     * it, or for an object with {@code docs}, {@code cimEvents} or {@code events}; nothing is none. That the events of an ongoing
     * conversation are among them is an assumption.
     *
     * @param conversationId the conversation's id, ongoing or past
     * @throws IllegalArgumentException if it is empty, or could change the path
     */
    public ApiCall<List<CimEvent>> pastEvents(String conversationId) {
        return calls.call(ActivityOperation.GET_PAST_EVENTS)
                .path(conversationId)
                .query("activityType", List.of("ALL"))
                .answer(PastEvents::read);
    }
}
