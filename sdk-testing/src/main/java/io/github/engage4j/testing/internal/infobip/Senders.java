package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ResourceOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The senders that the account owns. The specification gives no kind of resource for some channels: theirs is named after the channel,
 * which is an assumption, and that a search for several channels finds what has one of them.
 */
final class Senders {

    private static final List<String> NUMBERS = List.of("SMS", "MMS", "WHATSAPP");
    private static final Map<String, String> TYPES = Map.of(
            "RCS", "RCS_RESOURCE",
            "VIBER_BM", "VIBER_RESOURCE",
            "VIBER_BOT", "VIBER_RESOURCE",
            "APPLE_MB", "APPLE_RESOURCE",
            "OPEN_CHANNEL", "OPEN_CHANNEL_RESOURCE",
            "KAKAO_SANGDAM", "KAKAO_RESOURCE",
            "MESSENGER", "FACEBOOK_RESOURCE");
    private static final int LARGEST_PAGE = 1000;

    private final World world;

    Senders(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(ResourceOperation.LIST_RESOURCES, this::list);
    }

    /** Makes the account own a sender of a channel, and perhaps of others before. */
    void add(String channel, String sender) {
        Map<String, @Nullable Object> present = find(channel, sender);
        Map<String, @Nullable Object> owned = present == null ? added(channel, sender) : present;
        List<Object> capabilities = new ArrayList<>((List<?>) owned.getOrDefault("capabilities", List.of()));
        if (!capabilities.contains(channel)) {
            capabilities.add(channel);
        }
        owned.put("capabilities", capabilities);
    }

    /** The sender that a request names by its number or name or by the key of that, or null if the account does not own it. */
    @Nullable
    Map<String, @Nullable Object> named(Map<String, ?> request) {
        String channel = String.valueOf(request.get("channel"));
        String member = member(channel);
        Object sender = request.get(member);
        Object key = request.get(member + "Key");
        return all().stream()
                .filter(owned -> sender == null
                        ? key != null && key.equals(owned.get(member + "Key"))
                        : sender.equals(owned.get(member)) && has(owned, channel))
                .findFirst()
                .orElse(null);
    }

    private Map<String, @Nullable Object> added(String channel, String sender) {
        String key = world.ids().uuid().replace("-", "").toUpperCase(Locale.ROOT);
        boolean isNumber = NUMBERS.contains(channel);
        return world.store()
                .add(
                        Kind.SENDER,
                        Caller.ACCOUNT,
                        Members.of(
                                "id",
                                key,
                                "resourceType",
                                type(channel),
                                member(channel),
                                sender,
                                member(channel) + "Key",
                                key,
                                "numberType",
                                isNumber ? "VIRTUAL_LONG_NUMBER" : null));
    }

    /** A number has one entry for all its channels, and so has a resource of one kind. */
    private @Nullable Map<String, @Nullable Object> find(String channel, String sender) {
        return all().stream()
                .filter(owned -> sender.equals(owned.get(member(channel))))
                .filter(owned -> type(channel).equals(owned.get("resourceType")))
                .findFirst()
                .orElse(null);
    }

    private Answer list(ApiRequest request) {
        Map<String, @Nullable Object> filter = request.body();
        String type = Members.required(filter, "resourceType", Integer.MAX_VALUE);
        return ResultPage.of(request, LARGEST_PAGE)
                .answer(all().stream()
                        .filter(owned -> type.equals(owned.get("resourceType")))
                        .filter(owned -> matches(owned, filter))
                        .map(owned -> Members.without(owned, "id"))
                        .toList());
    }

    private static boolean matches(Map<String, @Nullable Object> owned, Map<String, @Nullable Object> filter) {
        List<?> capabilities = filter.get("capabilities") instanceof List<?> list ? list : List.of();
        return List.of("number", "senderName", "resource", "countryCode").stream()
                        .allMatch(name -> filter.get(name) == null || Objects.equals(filter.get(name), owned.get(name)))
                && (capabilities.isEmpty() || capabilities.stream().anyMatch(channel -> has(owned, channel)));
    }

    private static boolean has(Map<String, @Nullable Object> owned, Object channel) {
        return owned.get("capabilities") instanceof List<?> list && list.contains(channel);
    }

    private List<Map<String, @Nullable Object>> all() {
        return world.store().all(Kind.SENDER, Caller.ACCOUNT);
    }

    private static String member(String channel) {
        return NUMBERS.contains(channel) ? "number" : "resource";
    }

    private static String type(String channel) {
        return NUMBERS.contains(channel) ? "NUMBER" : TYPES.getOrDefault(channel, channel + "_RESOURCE");
    }
}
