package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.SubscriptionOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Security settings, which are read with their secrets, as in the platform's examples. Assumptions: settings with the id of others are
 * refused, and so is the deletion of settings that a profile uses.
 */
final class Security {

    private static final int LONGEST = 255;
    private static final int LARGEST_PAGE = 100;

    private final World world;

    Security(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(SubscriptionOperation.GET_SECURITY_SETTINGS, this::list)
                .on(SubscriptionOperation.CREATE_SECURITY_SETTINGS, this::create)
                .on(SubscriptionOperation.GET_SECURITY_SETTING, request -> Answer.json(shown(settings(request))))
                .on(SubscriptionOperation.UPDATE_SECURITY_SETTINGS, this::update)
                .on(SubscriptionOperation.DELETE_SECURITY_SETTINGS, this::delete);
    }

    /** The settings of an id; an error if there are none. */
    Map<String, @Nullable Object> settings(String id) {
        Map<String, @Nullable Object> settings = world.store().find(Kind.SECURITY_SETTINGS, Caller.ACCOUNT, id);
        if (settings == null) {
            throw InfobipErrors.notFound("Not found");
        }
        return settings;
    }

    /** The id of the settings that an object defines, or names by their id alone. */
    Object createdOrNamed(Map<String, @Nullable Object> object) {
        String id = Members.required(object, "authId", LONGEST);
        return String.valueOf((object.size() == 1 ? settings(id) : created(object)).get("authId"));
    }

    /** What other answers say of settings. */
    static @Nullable Map<String, @Nullable Object> reference(@Nullable Object authId) {
        return authId == null ? null : Members.of("authId", authId);
    }

    private Answer list(ApiRequest request) {
        return ResultPage.of(request, LARGEST_PAGE)
                .answer(world.store().all(Kind.SECURITY_SETTINGS, Caller.ACCOUNT).stream()
                        .map(Security::shown)
                        .toList());
    }

    private Answer create(ApiRequest request) {
        return Answer.json(201, reference(created(request.body()).get("authId")));
    }

    private Map<String, @Nullable Object> created(Map<String, @Nullable Object> body) {
        String id = Members.required(body, "authId", LONGEST);
        if (world.store().find(Kind.SECURITY_SETTINGS, Caller.ACCOUNT, id) != null) {
            throw InfobipErrors.badRequest("Security settings '" + id + "' exist already.");
        }
        Map<String, @Nullable Object> settings = Members.of("id", id, "authId", id);
        settings.putAll(content(body));
        return world.store().add(Kind.SECURITY_SETTINGS, Caller.ACCOUNT, settings);
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> settings = settings(request);
        settings.putAll(content(request.body()));
        return Answer.json(reference(settings.get("authId")));
    }

    private Answer delete(ApiRequest request) {
        String id = String.valueOf(settings(request).get("authId"));
        if (world.store().all(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT).stream()
                .anyMatch(profile -> id.equals(profile.get("authId")))) {
            throw InfobipErrors.badRequest("A profile uses security settings '" + id + "'.");
        }
        world.store().remove(Kind.SECURITY_SETTINGS, Caller.ACCOUNT, id);
        return Answer.json(reference(id));
    }

    private Map<String, @Nullable Object> settings(ApiRequest request) {
        return settings(request.argument("authId"));
    }

    private static Map<String, @Nullable Object> content(Map<String, @Nullable Object> body) {
        if (!(body.get("credentials") instanceof Map<?, ?> credentials)) {
            throw InfobipErrors.badRequest("Bad request");
        }
        return Members.of("type", Members.required(body, "type", LONGEST), "credentials", credentials);
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> settings) {
        return Members.without(settings, "id");
    }
}
