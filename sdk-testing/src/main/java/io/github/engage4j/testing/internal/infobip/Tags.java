package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.internal.operations.TagOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tags, and which conversations bear them. Assumptions: a name is taken when the caller sees a tag of it, adding a tag that a
 * conversation has already and removing one that exists but that it has not changes nothing, and names may hold any character.
 */
final class Tags {

    private static final int LONGEST_NAME = 100;

    private final World world;
    private final Conversations conversations;
    private final Map<String, Set<String>> namesByConversation = new HashMap<>();

    Tags(World world, Conversations conversations) {
        this.world = world;
        this.conversations = conversations;
    }

    void register(Handlers handlers) {
        handlers.on(TagOperation.GET_TAGS, this::list)
                .on(TagOperation.CREATE_TAG, this::create)
                .on(TagOperation.DELETE_TAGS, this::delete)
                .on(ConversationOperation.ADD_CONVERSATION_TAG, this::add)
                .on(ConversationOperation.DELETE_CONVERSATION_TAG, this::remove);
    }

    /** Whether a conversation has a tag of one of these names. */
    boolean bearsOneOf(String conversationId, List<@Nullable String> names) {
        return names(conversationId).stream().anyMatch(names::contains);
    }

    private Answer list(ApiRequest request) {
        String name = request.query("name");
        Set<String> borne = borne(request);
        Predicate<Map<String, @Nullable Object>> wanted = tag -> (name == null || name.equals(tag.get("name")))
                && (borne == null || borne.contains(String.valueOf(tag.get("name"))));
        return Paging.of(request)
                .answer(
                        "tags",
                        world.store().all(Kind.TAG, Caller.of(request)).stream()
                                .filter(wanted)
                                .toList());
    }

    private Answer create(ApiRequest request) {
        Caller caller = Caller.of(request);
        String name = Members.required(request.body(), "name", LONGEST_NAME);
        if (find(caller, name) != null) {
            throw InfobipErrors.badRequest("Tag already exists.");
        }
        String now = world.now();
        Map<String, @Nullable Object> tag =
                Members.of("name", name, "id", world.ids().uuid(), "createdAt", now, "updatedAt", now);
        world.store().add(Kind.TAG, caller, tag);
        return Answer.json(Members.of("name", name, "createdAt", now));
    }

    private Answer delete(ApiRequest request) {
        Caller caller = Caller.of(request);
        String name = existing(caller, request.argument("tagName"));
        world.store()
                .all(Kind.CONVERSATION, caller)
                .forEach(conversation ->
                        names(String.valueOf(conversation.get("id"))).remove(name));
        world.store().all(Kind.TAG, caller).stream()
                .filter(tag -> name.equals(tag.get("name")))
                .forEach(tag -> world.store().remove(Kind.TAG, caller, String.valueOf(tag.get("id"))));
        return Answer.success("Tag deleted successfully.");
    }

    private Answer add(ApiRequest request) {
        Caller caller = Caller.of(request);
        Map<String, @Nullable Object> conversation =
                conversations.changeable(caller, request.argument("conversationId"));
        String name = existing(caller, Members.required(request.body(), "tagName", LONGEST_NAME));
        names(String.valueOf(conversation.get("id"))).add(name);
        conversations.touch(conversation);
        return Answer.success("Tag added successfully.");
    }

    private Answer remove(ApiRequest request) {
        Caller caller = Caller.of(request);
        Map<String, @Nullable Object> conversation =
                conversations.changeable(caller, request.argument("conversationId"));
        names(String.valueOf(conversation.get("id"))).remove(existing(caller, request.argument("tagName")));
        conversations.touch(conversation);
        return Answer.success("Tag removed successfully.");
    }

    private @Nullable Set<String> borne(ApiRequest request) {
        String conversationId = request.query("conversationId");
        if (conversationId == null) {
            return null;
        }
        var unused = world.store().get(Kind.CONVERSATION, Caller.of(request), conversationId);
        return names(conversationId);
    }

    private Set<String> names(String conversationId) {
        return namesByConversation.computeIfAbsent(conversationId, any -> new LinkedHashSet<>());
    }

    private String existing(Caller caller, String name) {
        if (find(caller, name) == null) {
            throw InfobipErrors.noSuch("tagName", name);
        }
        return name;
    }

    private @Nullable Map<String, @Nullable Object> find(Caller caller, String name) {
        return world.store().all(Kind.TAG, caller).stream()
                .filter(tag -> name.equals(tag.get("name")))
                .findFirst()
                .orElse(null);
    }
}
