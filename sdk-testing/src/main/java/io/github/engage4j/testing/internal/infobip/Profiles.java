package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.SubscriptionOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notification profiles. One that a subscription defines is a profile like any other. Assumptions: a definition with the id of another
 * profile is refused, and so is the deletion of a profile that a subscription uses; an update takes away what it does not mention.
 */
final class Profiles {

    private static final List<String> MEMBERS = List.of(
            "webhook",
            "clientCertificateId",
            "maxBucketSize",
            "windowSize",
            "connectTimeout",
            "readTimeout",
            "enabledSSLProtocols",
            "headers",
            "responseRegex",
            "responseBodyRegex",
            "rateLimit");
    private static final int LONGEST = 255;
    private static final int LARGEST_PAGE = 100;

    private final World world;
    private final Security security;

    Profiles(World world, Security security) {
        this.world = world;
        this.security = security;
    }

    void register(Handlers handlers) {
        handlers.on(SubscriptionOperation.GET_PROFILES, this::list)
                .on(SubscriptionOperation.CREATE_PROFILE, this::create)
                .on(SubscriptionOperation.GET_PROFILE, request -> Answer.json(shown(profile(request))))
                .on(SubscriptionOperation.UPDATE_PROFILE, this::update)
                .on(SubscriptionOperation.DELETE_PROFILE, this::delete);
    }

    /** The profile of an id; an error if there is none. */
    Map<String, @Nullable Object> profile(String id) {
        Map<String, @Nullable Object> profile = world.store().find(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT, id);
        if (profile == null) {
            throw InfobipErrors.notFound("Not found");
        }
        return profile;
    }

    /** The id of the profile that an object defines, or names by its id alone. */
    String createdOrNamed(Map<String, @Nullable Object> object) {
        String id = Members.required(object, "profileId", LONGEST);
        Map<String, @Nullable Object> profile = object.size() == 1 ? profile(id) : created(object);
        return String.valueOf(profile.get("profileId"));
    }

    /** What other answers say of a profile. */
    Map<String, @Nullable Object> reference(String id) {
        return Members.of(
                "profileId", id, "security", Security.reference(profile(id).get("authId")));
    }

    private Answer list(ApiRequest request) {
        return ResultPage.of(request, LARGEST_PAGE)
                .answer(world.store().all(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT).stream()
                        .map(Profiles::shown)
                        .toList());
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> profile = created(request.body());
        return Answer.json(201, reference(String.valueOf(profile.get("profileId"))));
    }

    private Map<String, @Nullable Object> created(Map<String, @Nullable Object> body) {
        String id = Members.required(body, "profileId", LONGEST);
        if (world.store().find(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT, id) != null) {
            throw InfobipErrors.badRequest("Profile '" + id + "' exists already.");
        }
        Map<String, @Nullable Object> profile = Members.of("id", id, "profileId", id);
        set(profile, body);
        if (body.get("security") != null) {
            profile.put("authId", security.createdOrNamed(Platforms.copy(body.get("security"))));
        }
        return world.store().add(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT, profile);
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> profile = profile(request);
        Map<String, @Nullable Object> body = request.body();
        Object authId = body.get("security") == null ? null : named(Platforms.copy(body.get("security")));
        profile.keySet().removeAll(MEMBERS);
        profile.remove("authId");
        set(profile, body);
        profile.putAll(Members.of("authId", authId));
        return Answer.json(reference(String.valueOf(profile.get("profileId"))));
    }

    private @Nullable Object named(Map<String, @Nullable Object> reference) {
        return security.settings(Members.required(reference, "authId", LONGEST)).get("authId");
    }

    private Answer delete(ApiRequest request) {
        String id = String.valueOf(profile(request).get("profileId"));
        if (world.store().all(Kind.SUBSCRIPTION, Caller.ACCOUNT).stream()
                .anyMatch(subscription -> id.equals(subscription.get("profileId")))) {
            throw InfobipErrors.badRequest("A subscription uses profile '" + id + "'.");
        }
        Map<String, @Nullable Object> reference = reference(id);
        world.store().remove(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT, id);
        return Answer.json(reference);
    }

    private void set(Map<String, @Nullable Object> profile, Map<String, @Nullable Object> body) {
        if (body.get("webhook") instanceof Map<?, ?> webhook && !(webhook.get("notifyUrl") instanceof String)) {
            throw InfobipErrors.badRequest("Bad request");
        }
        String certificate = Members.text(body, "clientCertificateId", LONGEST);
        if (certificate != null && world.store().find(Kind.CERTIFICATE, Caller.ACCOUNT, certificate) == null) {
            throw InfobipErrors.notFound("Not found");
        }
        for (String name : MEMBERS) {
            if (body.get(name) != null) {
                profile.put(name, body.get(name));
            }
        }
    }

    private Map<String, @Nullable Object> profile(ApiRequest request) {
        return profile(request.argument("profileId"));
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> profile) {
        Map<String, @Nullable Object> shown = Members.without(profile, "id", "authId");
        shown.putAll(Members.of("security", Security.reference(profile.get("authId"))));
        return shown;
    }
}
