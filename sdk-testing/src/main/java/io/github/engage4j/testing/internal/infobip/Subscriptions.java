package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.operations.SubscriptionOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions, each of one channel, with the profile by which their events are delivered. Assumptions: an id is taken once in a channel;
 * an update takes away what it does not mention; a criterion without an application or entity is for any; what a subscription says of
 * resources, users and calls is kept and not looked at.
 */
final class Subscriptions {

    private static final List<String> MEMBERS = List.of("name", "events", "criteria", "resources", "users");
    private static final List<String> CHANNELS = List.of("CUSTOMER_ENGAGEMENT", "AGENT_OS");
    private static final int LONGEST = 255;
    private static final int LARGEST_PAGE = 100;

    private final World world;
    private final Profiles profiles;

    Subscriptions(World world, Profiles profiles) {
        this.world = world;
        this.profiles = profiles;
    }

    void register(Handlers handlers) {
        handlers.on(SubscriptionOperation.GET_SUBSCRIPTIONS, this::list)
                .on(SubscriptionOperation.CREATE_SUBSCRIPTION, this::create)
                .on(SubscriptionOperation.GET_SUBSCRIPTION, request -> Answer.json(shown(subscription(request))))
                .on(SubscriptionOperation.UPDATE_SUBSCRIPTION, this::update)
                .on(SubscriptionOperation.DELETE_SUBSCRIPTION, this::delete);
    }

    /** The subscriptions to an event of a tenant's conversation, or with null of a conversation of none. */
    List<Map<String, @Nullable Object>> to(String event, @Nullable Tenant tenant) {
        return world.store().all(Kind.SUBSCRIPTION, Caller.ACCOUNT).stream()
                .filter(subscription -> CHANNELS.contains(String.valueOf(subscription.get("channel"))))
                .filter(subscription -> ((List<?>) Objects.requireNonNull(subscription.get("events"))).contains(event))
                .filter(subscription -> isAbout(subscription, tenant))
                .toList();
    }

    private static boolean isAbout(Map<String, @Nullable Object> subscription, @Nullable Tenant tenant) {
        List<Map<String, @Nullable Object>> criteria = Platforms.list(subscription.get("criteria"));
        String application = tenant == null ? Provisioning.DEFAULT : tenant.applicationId();
        String entity = tenant == null ? null : tenant.entityId();
        return criteria.isEmpty()
                || criteria.stream()
                        .anyMatch(wanted -> isAny(wanted.get("applicationId"), application)
                                && isAny(wanted.get("entityId"), entity));
    }

    private static boolean isAny(@Nullable Object wanted, @Nullable String present) {
        return wanted == null || wanted.equals(present);
    }

    private Answer list(ApiRequest request) {
        String channel = request.argument("channel");
        return ResultPage.of(request, LARGEST_PAGE)
                .answer(world.store().all(Kind.SUBSCRIPTION, Caller.ACCOUNT).stream()
                        .filter(subscription -> channel.equals(subscription.get("channel")))
                        .filter(subscription -> names(subscription, request))
                        .map(this::shown)
                        .toList());
    }

    private static boolean names(Map<String, @Nullable Object> subscription, ApiRequest request) {
        return List.of("applicationId", "entityId", "callsConfigurationId").stream()
                        .allMatch(name -> request.queries(name).isEmpty()
                                || Platforms.list(subscription.get("criteria")).stream()
                                        .anyMatch(one -> request.queries(name).contains(one.get(name))))
                && lists(subscription, "resources", request.query("resource"))
                && lists(subscription, "users", request.query("user"));
    }

    private static boolean lists(Map<String, @Nullable Object> subscription, String member, @Nullable String wanted) {
        return wanted == null || (subscription.get(member) instanceof List<?> present && present.contains(wanted));
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> body = checked(request);
        String id = Members.required(body, "subscriptionId", LONGEST);
        if (find(request.argument("channel"), id) != null) {
            throw InfobipErrors.badRequest("Subscription '" + id + "' exists already.");
        }
        String profileId = profiles.createdOrNamed(Platforms.copy(body.get("profile")));
        Map<String, @Nullable Object> subscription = Members.of(
                "id", key(request.argument("channel"), id),
                "channel", request.argument("channel"),
                "subscriptionId", id);
        set(subscription, body, profileId);
        return Answer.json(201, reference(world.store().add(Kind.SUBSCRIPTION, Caller.ACCOUNT, subscription)));
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> subscription = subscription(request);
        Map<String, @Nullable Object> body = checked(request);
        String profileId = Members.required(Platforms.copy(body.get("profile")), "profileId", LONGEST);
        set(subscription, body, String.valueOf(profiles.profile(profileId).get("profileId")));
        return Answer.json(reference(subscription));
    }

    private Answer delete(ApiRequest request) {
        Map<String, @Nullable Object> subscription = subscription(request);
        world.store().remove(Kind.SUBSCRIPTION, Caller.ACCOUNT, String.valueOf(subscription.get("id")));
        return Answer.json(reference(subscription));
    }

    private static void set(
            Map<String, @Nullable Object> subscription, Map<String, @Nullable Object> body, String profileId) {
        subscription.keySet().removeAll(MEMBERS);
        for (String name : MEMBERS) {
            if (body.get(name) != null) {
                subscription.put(name, body.get(name));
            }
        }
        subscription.put("profileId", profileId);
    }

    private static Map<String, @Nullable Object> checked(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        if (!(body.get("events") instanceof List<?> events) || events.isEmpty()) {
            throw InfobipErrors.badRequest("Bad request");
        }
        return body;
    }

    private Map<String, @Nullable Object> subscription(ApiRequest request) {
        String id = request.argument("subscriptionId");
        Map<String, @Nullable Object> subscription = find(request.argument("channel"), id);
        if (subscription == null) {
            throw InfobipErrors.notFound("Not found");
        }
        return subscription;
    }

    private @Nullable Map<String, @Nullable Object> find(String channel, String id) {
        return world.store().find(Kind.SUBSCRIPTION, Caller.ACCOUNT, key(channel, id));
    }

    private static String key(String channel, String id) {
        return channel + "/" + id;
    }

    private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> subscription) {
        Map<String, @Nullable Object> shown = Members.without(subscription, "id", "channel", "profileId");
        shown.put("profile", profiles.reference(String.valueOf(subscription.get("profileId"))));
        return shown;
    }

    private Map<String, @Nullable Object> reference(Map<String, @Nullable Object> subscription) {
        return Members.of(
                "subscriptionId",
                subscription.get("subscriptionId"),
                "profile",
                profiles.reference(String.valueOf(subscription.get("profileId"))));
    }
}
