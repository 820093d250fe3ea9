package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.json.JsonTree;
import io.github.engage4j.testing.internal.Outbox;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells webhooks of what happens to conversations. Not thread-safe. */
final class Events {

    private final World world;
    private final Subscriptions subscriptions;
    private final Parcels parcels;
    private final Outbox outbox;
    private final Map<Object, Snapshot> snapshots = new HashMap<>();
    private Instant latest = Instant.EPOCH;

    Events(World world, Subscriptions subscriptions, Parcels parcels, Outbox outbox) {
        this.world = world;
        this.subscriptions = subscriptions;
        this.parcels = parcels;
        this.outbox = outbox;
    }

    /** A conversation was opened. */
    void created(Map<String, @Nullable Object> conversation) {
        snapshot(conversation).remember(conversation);
        tell("CONVERSATION_CREATED", "CONVERSATION_CREATED", conversation, Members.of());
    }

    /** Something of a conversation may have changed. */
    void changed(Map<String, @Nullable Object> conversation) {
        Snapshot before = snapshot(conversation);
        boolean assigned = !Objects.equals(before.agentId(), conversation.get("agentId"));
        boolean moved = !Objects.equals(before.status(), conversation.get("status"));
        before.remember(conversation);
        if (assigned) {
            tell("CONVERSATION_ASSIGNMENT_UPDATED", "CONVERSATION_ASSIGNMENT_UPDATED", conversation, Members.of());
        }
        if (moved) {
            tell("CONVERSATION_STATUS_UPDATED", "CONVERSATION_STATUS_UPDATED", conversation, Members.of());
        }
    }

    /** A conversation got a message. */
    void message(Map<String, @Nullable Object> conversation, Map<String, @Nullable Object> message) {
        snapshot(conversation).rememberMessage(message);
        boolean inbound = "INBOUND".equals(message.get("direction"));
        tell(
                "CONVERSATION_MESSAGE_RECEIVED",
                inbound ? "INBOUND_MESSAGE" : "OUTBOUND_MESSAGE",
                conversation,
                Snapshot.ofMessage(message));
        Map<String, @Nullable Object> bot =
                world.store().find(Kind.BOT, Caller.ACCOUNT, String.valueOf(conversation.get("agentId")));
        if (inbound && bot != null && bot.get("webhookUrl") != null) {
            outbox.send(parcels.toBot(bot, message));
        }
    }

    private void tell(
            String event, String type, Map<String, @Nullable Object> conversation, Map<String, @Nullable Object> more) {
        Tenant tenant = world.store().tag(Kind.CONVERSATION, String.valueOf(conversation.get("id")));
        var interested = subscriptions.to(event, tenant);
        if (interested.isEmpty()) {
            return;
        }
        String time = world.date(ownTime());
        Map<String, @Nullable Object> payload = snapshot(conversation).of(conversation, world.store());
        payload.put("timestamp", time);
        payload.putAll(more);
        String body = JsonTree.write(Members.of("type", type, "timestamp", time, "payload", payload));
        interested.forEach(subscription -> outbox.send(parcels.to(subscription, body)));
    }

    /** Events are told apart by their time too, and a clock may stand still. */
    private Instant ownTime() {
        Instant now = world.clock().instant();
        latest = now.isAfter(latest) ? now : latest.plusMillis(1);
        return latest;
    }

    private Snapshot snapshot(Map<String, @Nullable Object> conversation) {
        return snapshots.computeIfAbsent(
                conversation.get("id"), any -> new Snapshot(String.valueOf(100 + snapshots.size())));
    }
}
