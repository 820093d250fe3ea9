package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.operations.EmbeddableOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pushed authorization requests and the page that they open. Infobip documents neither status nor lifetime nor errors: 201, 60 seconds
 * by the sandbox's clock and one use are RFC 9126's. Documented is that Moments needs an {@code embedding_id}; that the sandbox takes any,
 * and that a key of a tenant cannot push for another one, are assumptions.
 */
final class Embeddables {

    private static final int SECONDS = 60;

    private final World world;
    private final Map<String, Pushed> pushed = new HashMap<>();

    Embeddables(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(EmbeddableOperation.PUSH_AUTHORIZATION_REQUEST, this::push);
    }

    /** The page behind a request_uri, once. */
    Answer page(@Nullable String requestUri) {
        Pushed authorization = pushed.get(requestUri);
        if (authorization == null) {
            return AuthorizePage.refused("This request_uri is unknown.");
        }
        if (!world.clock().instant().isBefore(authorization.expiresAt())) {
            return AuthorizePage.refused("This request_uri has expired.");
        }
        if (authorization.used()) {
            return AuthorizePage.refused("This request_uri was used already.");
        }
        pushed.put(String.valueOf(requestUri), authorization.use());
        return AuthorizePage.granted(authorization.scopes(), authorization.tenant());
    }

    private Answer push(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        List<String> scopes = scopes(body.get("scopes"));
        checkEmbedding(scopes, body.get("embedding_id"));
        Tenant tenant = tenant(Caller.of(request).tenant(), body);
        String requestUri = "urn:ietf:params:oauth:request_uri:" + world.ids().secret();
        pushed.put(
                requestUri, new Pushed(scopes, tenant, world.clock().instant().plusSeconds(SECONDS), false));
        return Answer.json(201, Members.of("request_uri", requestUri, "expires_in", SECONDS))
                .with("Cache-Control", "no-cache, no-store");
    }

    private static void checkEmbedding(List<String> scopes, @Nullable Object id) {
        boolean given = id instanceof Number || (id instanceof String text && !text.isBlank());
        if (!given && (id != null || AuthorizePage.isMoments(scopes))) {
            throw InfobipErrors.badRequest("embedding_id is missing.");
        }
    }

    private static List<String> scopes(@Nullable Object scopes) {
        if (!(scopes instanceof List<?> list)
                || list.isEmpty()
                || !list.stream().allMatch(scope -> scope instanceof String text && !text.isBlank())) {
            throw InfobipErrors.invalidBody();
        }
        return list.stream().map(String::valueOf).toList();
    }

    /** Whom the page is for: what the request leaves out is that of the key, and what it says must be the same. */
    private static @Nullable Tenant tenant(@Nullable Tenant key, Map<String, @Nullable Object> body) {
        String application = Members.text(body, "application_id", 255);
        String entity = Members.text(body, "entity_id", 255);
        if (key == null) {
            return application == null ? null : new Tenant(application, entity);
        }
        if ((application != null && !application.equals(key.applicationId()))
                || (entity != null && !Objects.equals(entity, key.entityId()))) {
            throw InfobipErrors.forbidden("The API key belongs to another application or entity.");
        }
        return key;
    }

    private record Pushed(List<String> scopes, @Nullable Tenant tenant, Instant expiresAt, boolean used) {

        Pushed use() {
            return new Pushed(scopes, tenant, expiresAt, true);
        }
    }
}
