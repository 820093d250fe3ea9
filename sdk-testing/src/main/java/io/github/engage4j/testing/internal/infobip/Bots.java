package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.BotOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bots. Their {@code webhookUrl} is called, with the deprecated headers for it; what goes to {@code webhookEventUrl} is not documented, so
 * nothing does. Assumptions: a second bot of a channel and destination is refused, an update without a member
 * takes it away or sets its default, and the open conversations of a deleted bot are routed as new ones are.
 */
final class Bots {

    private static final List<String> POLICIES = List.of("PERSIST_ALL", "PERSIST_NONE");
    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_URL = 2000;
    private static final long DAY = 86400;

    private final World world;
    private final Conversations conversations;
    private final Routing routing;

    Bots(World world, Conversations conversations, Routing routing) {
        this.world = world;
        this.conversations = conversations;
        this.routing = routing;
    }

    void register(Handlers handlers) {
        handlers.on(BotOperation.GET_BOTS, this::list)
                .on(BotOperation.SETUP_BOT, this::create)
                .on(BotOperation.GET_BOT, request -> Answer.json(bot(request)))
                .on(BotOperation.UPDATE_BOT, this::update)
                .on(BotOperation.DELETE_BOT, this::delete);
    }

    /** The id of the enabled bot of a channel and destination, or null. */
    @Nullable
    Object at(String channel, String destination) {
        Map<String, @Nullable Object> bot = find(channel, destination);
        return bot == null || Boolean.FALSE.equals(bot.get("enabled")) ? null : bot.get("id");
    }

    private Answer list(ApiRequest request) {
        return Paging.of(request).answer("bots", world.store().all(Kind.BOT, Caller.of(request)));
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> bot = Members.of("id", world.ids().uuid());
        bot.putAll(settable(request, bot));
        return Answer.json(world.store().add(Kind.BOT, Caller.of(request), bot));
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> bot = bot(request);
        Map<String, @Nullable Object> members = settable(request, bot);
        bot.keySet().retainAll(List.of("id"));
        bot.putAll(members);
        return Answer.json(bot);
    }

    private Answer delete(ApiRequest request) {
        String id = String.valueOf(bot(request).get("id"));
        world.store().remove(Kind.BOT, Caller.of(request), id);
        world.store().all(Kind.CONVERSATION, Caller.ACCOUNT).stream()
                .filter(conversation -> id.equals(conversation.get("agentId")))
                .filter(conversation -> !Conversations.isClosed(conversation))
                .forEach(this::reroute);
        return Answer.success("Bot deleted successfully.");
    }

    private void reroute(Map<String, @Nullable Object> conversation) {
        conversation.remove("agentId");
        routing.route(Caller.ACCOUNT, conversation);
        conversations.touch(conversation);
    }

    private Map<String, @Nullable Object> bot(ApiRequest request) {
        return world.store().get(Kind.BOT, Caller.of(request), request.argument("botId"));
    }

    private @Nullable Map<String, @Nullable Object> find(String channel, String destination) {
        return world.store().all(Kind.BOT, Caller.ACCOUNT).stream()
                .filter(bot -> channel.equals(bot.get("channel")) && destination.equals(bot.get("destination")))
                .findFirst()
                .orElse(null);
    }

    private Map<String, @Nullable Object> settable(ApiRequest request, Map<String, @Nullable Object> own) {
        Map<String, @Nullable Object> body = request.body();
        String channel = Members.required(body, "channel", LONGEST_TEXT);
        String destination = Members.required(body, "destination", LONGEST_TEXT);
        Map<String, @Nullable Object> other = find(channel, destination);
        if (other != null && !String.valueOf(other.get("id")).equals(own.get("id"))) {
            throw InfobipErrors.badRequest("There is a bot with this channel and destination already.");
        }
        String policy = Members.oneOf(body, "messagePersistencePolicy", POLICIES);
        boolean enabled = !Boolean.FALSE.equals(Members.flag(body, "enabled"));
        return Members.of(
                "displayName", Members.required(body, "displayName", LONGEST_TEXT),
                "channel", channel,
                "destination", destination,
                "webhookUrl", Members.text(body, "webhookUrl", LONGEST_URL),
                "webhookHeaders", body.get("webhookHeaders"),
                "webhookEventUrl", Members.text(body, "webhookEventUrl", LONGEST_URL),
                "webhookEventHeaders", body.get("webhookEventHeaders"),
                "messagePersistencePolicy", policy == null ? "PERSIST_ALL" : policy,
                "sessionTimeoutInSec", timeout(body.get("sessionTimeoutInSec")),
                "enabled", enabled);
    }

    private static Object timeout(@Nullable Object seconds) {
        if (seconds == null) {
            return DAY;
        }
        if (seconds instanceof Long number && number >= 60 && number <= DAY) {
            return number;
        }
        throw InfobipErrors.invalidBody();
    }
}
