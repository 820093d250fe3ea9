package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.internal.wire.LinkedConversationsAnswer;
import java.util.List;
import java.util.Map;

/**
 * Conversations. A closed one cannot be changed any more: the platform refuses it as an invalid request. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class ConversationsApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("conversations");

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TAG = 100;

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public ConversationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all conversations. */
    public PagedCall<Conversation> list() {
        return list(ListConversationsRequest.builder().build());
    }

    /** Finds the conversations that a request asks for: by id, queue, tag, agent, status, priority and times. */
    public PagedCall<Conversation> list(ListConversationsRequest request) {
        return calls.call(ConversationOperation.GET_CONVERSATIONS)
                .query(request)
                .pages(PAGES, Conversation.class);
    }

    /** Creates a conversation. A customer's first message creates one by itself, if its sender is set up for Conversations. */
    public ApiCall<Conversation> create(ConversationRequest request) {
        return calls.call(ConversationOperation.CREATE_CONVERSATION)
                .body(request)
                .answer(Conversation.class);
    }

    /** Reads a conversation. */
    public ApiCall<Conversation> get(String conversationId) {
        return calls.call(ConversationOperation.GET_CONVERSATION)
                .path(conversationId)
                .answer(Conversation.class);
    }

    /** Replaces all of a conversation that can be set. To change only some of it, patch it. */
    public ApiCall<Conversation> update(String conversationId, ConversationRequest request) {
        return calls.call(ConversationOperation.UPDATE_CONVERSATION)
                .path(conversationId)
                .body(request)
                .answer(Conversation.class);
    }

    /**
     * Changes what the request mentions of a conversation, and leaves the rest. It is retried after a lost answer, which changes nothing,
     * unless somebody else changed the same in between: then this call is the last to write.
     */
    public ApiCall<Conversation> patch(String conversationId, PatchConversationRequest request) {
        return calls.call(ConversationOperation.PATCH_CONVERSATION)
                .path(conversationId)
                .body(request)
                .answer(Conversation.class);
    }

    /**
     * Closes a conversation for good ({@code CLOSED}): nothing of it can be changed any more, and a new message of the customer starts
     * another one. This cannot be undone; {@link #solve} can. If an earlier attempt went unanswered, a refusal because the conversation is
     * closed already, whose outcome is {@code UNKNOWN}, means that it has succeeded, or that somebody else has closed it.
     */
    public ApiCall<Conversation> close(String conversationId) {
        return become(conversationId, ConversationStatus.CLOSED);
    }

    /** Opens a conversation that waits or is solved ({@code OPEN}). One that is closed cannot be opened again: the platform refuses it. */
    public ApiCall<Conversation> reopen(String conversationId) {
        return become(conversationId, ConversationStatus.OPEN);
    }

    /** Marks a conversation as solved ({@code SOLVED}), which {@link #reopen} undoes. */
    public ApiCall<Conversation> solve(String conversationId) {
        return become(conversationId, ConversationStatus.SOLVED);
    }

    /** Marks a conversation as waiting for the customer ({@code WAITING}), which {@link #reopen} undoes. */
    public ApiCall<Conversation> waitForCustomer(String conversationId) {
        return become(conversationId, ConversationStatus.WAITING);
    }

    /**
     * Assigns a conversation to an agent or a bot, and takes it from whoever had it.
     *
     * @param agentId the id of the agent or bot, at most 255 characters
     */
    public ApiCall<Conversation> assign(String conversationId, String agentId) {
        return calls.call(ConversationOperation.CHANGE_CONVERSATION_ASSIGNMENT)
                .path(conversationId)
                .body(Map.of(
                        "agentId", Arguments.atMost(LONGEST_ID, "agentId", Arguments.notBlank("agentId", agentId))))
                .answer(Conversation.class);
    }

    /** Takes a conversation from whoever has it. */
    public ApiCall<Conversation> unassign(String conversationId) {
        return calls.call(ConversationOperation.UNASSIGN_CONVERSATION_AGENT)
                .path(conversationId)
                .answer(Conversation.class);
    }

    /**
     * Adds a tag to a conversation. The tag must exist.
     *
     * @param tagName the name of the tag, at most 100 characters
     */
    public ApiCall<Acknowledgement> addTag(String conversationId, String tagName) {
        return calls.call(ConversationOperation.ADD_CONVERSATION_TAG)
                .path(conversationId)
                .body(Map.of(
                        "tagName", Arguments.atMost(LONGEST_TAG, "tagName", Arguments.notBlank("tagName", tagName))))
                .acknowledged();
    }

    /** Takes a tag from a conversation; the tag itself stays. */
    public ApiCall<Acknowledgement> removeTag(String conversationId, String tagName) {
        return calls.call(ConversationOperation.DELETE_CONVERSATION_TAG)
                .path(conversationId, tagName)
                .acknowledged();
    }

    /** Takes a conversation from whoever has it and routes it again. */
    public ApiCall<Conversation> route(String conversationId) {
        return calls.call(ConversationOperation.ROUTE_CONVERSATION)
                .path(conversationId)
                .answer(Conversation.class);
    }

    /** Says where routing would take a conversation now, and changes nothing. It is refused for a closed conversation. */
    public ApiCall<RoutingResult> simulateRouting(String conversationId) {
        return calls.call(ConversationOperation.SIMULATE_ROUTING_RESULT_FOR_CONVERSATION)
                .path(conversationId)
                .answer(RoutingResult.class);
    }

    /** Reads the comments of a social network around the inbound comment of a conversation, up to 50 before it and 50 after it. */
    public ApiCall<RelatedComments> getRelatedComments(String conversationId) {
        return calls.call(ConversationOperation.GET_RELATED_COMMENTS)
                .path(conversationId)
                .answer(RelatedComments.class);
    }

    /** Lists the pairs of linked conversations that a conversation is in. Links are made by the platform; no operation writes them. */
    public ApiCall<List<LinkedConversation>> listLinks(String conversationId) {
        return calls.call(ConversationOperation.GET_LINKED_CONVERSATIONS)
                .path(conversationId)
                .answer(LinkedConversationsAnswer.class, LinkedConversationsAnswer::linkedConversations);
    }

    private ApiCall<Conversation> become(String conversationId, ConversationStatus status) {
        return patch(
                conversationId,
                PatchConversationRequest.builder().status(status).build());
    }
}
