package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.operations.ResourceOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of messages to senders: one configuration for each channel, sender and keyword. A sender that the account does not own is
 * not found. Assumptions: what a change does not mention stays, an application or entity that is named is there from then on, and a
 * second pair of them on a sender is taken, as the platform documents no refusal: see {@link
 * io.github.engage4j.infobip.provisioning.SenderTenancy}.
 */
final class InboundConfigurations {

    private static final List<String> SETTABLE = List.of(
            "username", "platform", "forwarding", "conversations", "answers", "autoResponse", "blockListConfiguration");
    private static final Map<String, String> RESOURCE_CHANNELS = Map.of(
            "VIBER", "VIBER_BM",
            "LINE", "LINE_OA",
            "APPLE_BUSINESS_CHAT", "APPLE_MB",
            "FACEBOOK_MESSENGER", "MESSENGER",
            "INSTAGRAM_MESSAGING", "INSTAGRAM_DM");
    private static final int LONGEST = 255;

    private final World world;
    private final Provisioning provisioning;
    private final Senders senders;

    InboundConfigurations(World world, Provisioning provisioning, Senders senders) {
        this.world = world;
        this.provisioning = provisioning;
        this.senders = senders;
    }

    void register(Handlers handlers) {
        handlers.on(ResourceOperation.GET_INBOUND_CONFIGURATIONS, this::list)
                .on(ResourceOperation.MANAGE_INBOUND_CONFIGURATION, this::manage)
                .on(ResourceOperation.DELETE_INBOUND_CONFIGURATION, this::delete);
    }

    /**
     * The tenant that a message from a customer gets, or null: the one of the configuration whose keyword it begins with, otherwise of the
     * one for all messages, if that sends it to Conversations.
     */
    @Nullable
    Tenant tenant(String channel, String sender, String text) {
        String word = text.strip().split("\\s", 2)[0];
        String resourceChannel = RESOURCE_CHANNELS.getOrDefault(channel, channel);
        Map<String, @Nullable Object> configuration = find(resourceChannel, sender, word);
        if (configuration == null) {
            configuration = find(resourceChannel, sender, "");
        }
        return configuration == null || configuration.get("conversations") == null
                ? null
                : Platforms.tenant(configuration.get("platform"));
    }

    private Answer list(ApiRequest request) {
        String key = request.query("configurationKey");
        if (key != null) {
            return Answer.json(List.of(shown(existing(key))));
        }
        Map<String, @Nullable Object> owned = owned(Members.of(
                "channel", request.query("channel"),
                "number", request.query("number"),
                "numberKey", request.query("numberKey"),
                "resource", request.query("resource"),
                "resourceKey", request.query("resourceKey")));
        return Answer.json(all().stream()
                .filter(Filters.same(request, "channel", "keyword"))
                .filter(configuration -> name(owned).equals(configuration.get("sender")))
                .map(InboundConfigurations::shown)
                .toList());
    }

    private Answer manage(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        String channel = Members.required(body, "channel", LONGEST);
        String sender = name(owned(body));
        String keyword = Members.text(body, "keyword", LONGEST);
        Map<String, @Nullable Object> present = find(channel, sender, keyword == null ? "" : keyword);
        Map<String, @Nullable Object> configuration = present == null ? added(channel, sender, keyword) : present;
        unset(configuration, body.get("unset"));
        for (String name : SETTABLE) {
            if (body.get(name) != null) {
                configuration.put(name, body.get(name));
            }
        }
        dropDisabled(configuration);
        provisioning.ensure(Platforms.copy(configuration.get("platform")));
        return Answer.json(shown(configuration));
    }

    private Answer delete(ApiRequest request) {
        String key = request.argument("configurationKey");
        var unused = existing(key);
        world.store().remove(Kind.INBOUND_CONFIGURATION, Caller.ACCOUNT, key);
        return new Answer(204, Map.of(), "");
    }

    private Map<String, @Nullable Object> added(String channel, String sender, @Nullable String keyword) {
        String key = world.ids().uuid().replace("-", "").toUpperCase(Locale.ROOT);
        return world.store()
                .add(
                        Kind.INBOUND_CONFIGURATION,
                        Caller.ACCOUNT,
                        Members.of(
                                "id",
                                key,
                                "sender",
                                sender,
                                "configurationKey",
                                key,
                                "channel",
                                channel,
                                "keyword",
                                keyword));
    }

    private static void unset(Map<String, @Nullable Object> configuration, @Nullable Object options) {
        if (options instanceof List<?> list) {
            list.forEach(option -> configuration
                    .keySet()
                    .removeIf(name -> SETTABLE.contains(name) && name.equalsIgnoreCase(String.valueOf(option))));
        }
    }

    /** What is switched off is not there any more. */
    private static void dropDisabled(Map<String, @Nullable Object> configuration) {
        for (String name : List.of("conversations", "answers")) {
            if (Boolean.FALSE.equals(Platforms.copy(configuration.get(name)).get("enabled"))) {
                configuration.remove(name);
            }
        }
    }

    private Map<String, @Nullable Object> owned(Map<String, ?> named) {
        Map<String, @Nullable Object> owned = senders.named(named);
        if (owned == null) {
            throw InfobipErrors.notFound("The account has no such sender.");
        }
        return owned;
    }

    private Map<String, @Nullable Object> existing(String key) {
        Map<String, @Nullable Object> configuration =
                world.store().find(Kind.INBOUND_CONFIGURATION, Caller.ACCOUNT, key);
        if (configuration == null) {
            throw InfobipErrors.notFound("There is no configuration '" + key + "'.");
        }
        return configuration;
    }

    private @Nullable Map<String, @Nullable Object> find(String channel, String sender, String keyword) {
        return all().stream()
                .filter(configuration -> channel.equals(configuration.get("channel"))
                        && sender.equals(configuration.get("sender"))
                        && keyword.equalsIgnoreCase(String.valueOf(configuration.getOrDefault("keyword", ""))))
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, @Nullable Object>> all() {
        return world.store().all(Kind.INBOUND_CONFIGURATION, Caller.ACCOUNT);
    }

    private static String name(Map<String, @Nullable Object> owned) {
        return String.valueOf(owned.containsKey("number") ? owned.get("number") : owned.get("resource"));
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> configuration) {
        return Members.without(configuration, "id", "sender");
    }
}
