package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.infobip.agents.Agent;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.AgentOperation;
import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.internal.operations.MessageOperation;
import java.time.Instant;

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

    /**
     * Sends a message in a conversation. The call is made once: after an {@code UNKNOWN} outcome look the message up with
     * {@link #findSent} before sending it again.
     */
    public ApiCall<Message> create(String conversationId, CreateMessageRequest request) {
        return calls.call(MessageOperation.CREATE_MESSAGE)
                .path(conversationId)
                .header("x-agent-id", request.agentId())
                .body(request)
                .answer(Message.class);
    }

    /** Shows the customer that somebody types, or has stopped. The call is made once. */
    public ApiCall<Acknowledgement> sendEvent(String conversationId, SendEventRequest request) {
        return calls.call(MessageOperation.SEND_EVENT)
                .path(conversationId)
                .body(request)
                .acknowledged();
    }

    /** Replies to the customer as {@link #reply(String, MessageContent, ReplyOptions)} does, with {@link ReplyOptions#DEFAULT}. */
    public ApiCall<Message> reply(String conversationId, MessageContent content) {
        return reply(conversationId, content, ReplyOptions.DEFAULT);
    }

    /**
     * Replies to the customer: reads channel, sender and recipient from the customer's latest message and the agent from the assignment,
     * and sends: {@code get-messages}, {@code get-conversation}, {@code create-message}. Only if the options name somebody who is not the
     * assignee, {@code get-agent} comes before the last, for the sender's role; and once more for the assignee, if the sender's role
     * does not do. Each call has a deadline of its own; options go to all of them, body members to the last. The last is made once.
     *
     * <p>A {@link io.github.engage4j.error.ConflictException} says that nothing was sent, why and what is needed: if the customer has
     * not written in the conversation, or if, by what is documented in {@link io.github.engage4j.infobip.agents.AgentAttribution}, the
     * platform would refuse the agent. It is left to the platform if the options say so, if the role is a new one, or if
     * {@code get-agent} is refused for either: the API key may not, or it is no agent but a bot. If a look-up fails in another way, the
     * exception's outcome is {@code NOT_SENT}, whatever the look-up's own was.
     */
    public ApiCall<Message> reply(String conversationId, MessageContent content, ReplyOptions options) {
        return ComposedCall.of(
                MessageOperation.CREATE_MESSAGE.operation(),
                new Reply(
                        list(conversationId, Reply.latestInbound()),
                        calls.call(ConversationOperation.GET_CONVERSATION)
                                .path(conversationId)
                                .answer(Conversation.class),
                        new SenderCheck(this::agent),
                        request -> create(conversationId, request),
                        Arguments.required("content", content),
                        options));
    }

    /**
     * Looks up whether a message whose creation ended in {@code UNKNOWN} was sent. It errs on the side of not telling, because a wrong
     * answer would send twice or not at all:
     *
     * <ul>
     *   <li>{@code FOUND}: exactly one message since an hour before has the same channel, addresses, type and content, and it was
     *       created from one second before to five minutes after.
     *   <li>{@code NOT_FOUND}: two minutes have passed after the client's deadline, and no message since half a minute before could be
     *       this one. A plain text without a link rules out a text if neither is part of the other and they share few words. Nothing
     *       else rules anything out: a template comes back as a text, media may get another address, and links may be replaced.
     *   <li>{@code CANNOT_TELL}: everything else; also if the platform's clock, by the {@code Date} header, is not known or differs by
     *       more than 30 seconds, if 999 messages or more were sent since, or if the answer does not hold as many messages as it says.
     * </ul>
     *
     * <p>All of these figures are the SDK's own: the platform does not document how soon a message can be read. A message that somebody
     * else sent with the same content at the same time cannot be told from this one.
     *
     * @param request what was to be sent
     * @param sentAbout when the creation was called, by the client's clock. A creation with a longer deadline than the client's needs the
     *     difference more patience
     */
    public ApiCall<SentLookup> findSent(String conversationId, CreateMessageRequest request, Instant sentAbout) {
        PagedCall<Message> sent = list(conversationId, SentSearch.since(sentAbout));
        SentSearch search = new SentSearch(request, sentAbout, calls.timing().clock(), calls.deadline());
        return ComposedCall.of(sent.operation(), runner -> runner.run(sent).thenApply(search::in));
    }

    private ApiCall<Agent> agent(String agentId) {
        return calls.call(AgentOperation.GET_AGENT).path(agentId).answer(Agent.class);
    }
}
