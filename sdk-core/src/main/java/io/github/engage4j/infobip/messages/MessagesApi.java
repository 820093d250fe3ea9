package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.MessageOperation;

/**
 * The messages of a conversation. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/conversations-api/messages">Conversations API: Messages</a>
 */
public final class MessagesApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("messages");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public MessagesApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Sends a message in a conversation. The call is made once: after an {@code UNKNOWN} outcome look the message up before sending it
     * again.
     */
    public ApiCall<Message> create(String conversationId, CreateMessageRequest request) {
        return calls.call(MessageOperation.CREATE_MESSAGE)
                .path(conversationId)
                .header("x-agent-id", request.agentId())
                .body(request)
                .answer(Message.class);
    }

    /** Lists all messages of a conversation. The platform allows 500 of these calls a minute on an account. */
    public PagedCall<Message> list(String conversationId) {
        return list(conversationId, ListMessagesRequest.builder().build());
    }

    /** Lists the messages of a conversation that a request asks for. */
    public PagedCall<Message> list(String conversationId, ListMessagesRequest request) {
        return calls.call(MessageOperation.GET_MESSAGES)
                .path(conversationId)
                .query(request)
                .pages(PAGES, Message.class);
    }
}
