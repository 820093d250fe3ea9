package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a conversation: others that it is linked to, and comments of its post. The request for comments names no comment,
 * so the last one that a customer wrote is taken, and those before it in the same conversation are its neighbours: an assumption.
 */
final class Relations {

    private static final int MOST_COMMENTS = 50;
    private static final List<String> POSTS = List.of("FACEBOOK_POST", "INSTAGRAM_POST", "TWITTER_POST");

    private final World world;
    private final List<Link> links = new ArrayList<>();

    Relations(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(ConversationOperation.GET_LINKED_CONVERSATIONS, this::links)
                .on(ConversationOperation.GET_RELATED_COMMENTS, this::comments);
    }

    /** Links two conversations. */
    void link(String parentId, String childId) {
        Link link = new Link(conversation(Caller.ACCOUNT, parentId), conversation(Caller.ACCOUNT, childId));
        links.add(link);
    }

    private Answer links(ApiRequest request) {
        Map<String, @Nullable Object> conversation = orNotFound(Caller.of(request), request.argument("conversationId"));
        List<Map<String, @Nullable Object>> pairs = links.stream()
                .filter(link -> link.parent() == conversation || link.child() == conversation)
                .map(link -> Members.of(
                        "parentConversation", member(link.parent()), "childConversation", member(link.child())))
                .toList();
        return Answer.json(Members.of("linkedConversations", pairs));
    }

    private Answer comments(ApiRequest request) {
        String id = request.argument("conversationId");
        var unused = conversation(Caller.of(request), id);
        List<Map<String, @Nullable Object>> comments = world.store().all(Kind.MESSAGE, Caller.of(request)).stream()
                .filter(message -> id.equals(message.get("conversationId")) && isComment(message))
                .toList();
        if (comments.isEmpty()) {
            return Answer.json(Members.of("olderComments", List.of(), "newerComments", List.of()));
        }
        int last = comments.size() - 1;
        List<Map<String, @Nullable Object>> older = comments.subList(Math.max(0, last - MOST_COMMENTS), last);
        return Answer.json(Members.of(
                "conversationsMessage", comments.get(last), "olderComments", older, "newerComments", List.of()));
    }

    /** Links alone answer 404 for a conversation that is not there. */
    private Map<String, @Nullable Object> orNotFound(Caller caller, String id) {
        try {
            return conversation(caller, id);
        } catch (SandboxError missing) {
            throw InfobipErrors.notFound("Invalid id '" + id + "' given! No such entity exists.");
        }
    }

    private Map<String, @Nullable Object> conversation(Caller caller, String id) {
        return world.store().get(Kind.CONVERSATION, caller, id);
    }

    private static boolean isComment(Map<String, @Nullable Object> message) {
        return "INBOUND".equals(message.get("direction")) && POSTS.contains(String.valueOf(message.get("channel")));
    }

    private static Map<String, @Nullable Object> member(Map<String, @Nullable Object> conversation) {
        return Members.of(
                "conversationId", conversation.get("id"),
                "createdAt", conversation.get("createdAt"),
                "updatedAt", conversation.get("updatedAt"),
                "agentId", conversation.get("agentId"),
                "topic", conversation.get("topic"),
                "channel", conversation.get("channel"),
                "status", conversation.get("status"));
    }

    private record Link(Map<String, @Nullable Object> parent, Map<String, @Nullable Object> child) {}
}
