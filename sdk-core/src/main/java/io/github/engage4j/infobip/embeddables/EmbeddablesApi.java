package io.github.engage4j.infobip.embeddables;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.EmbeddableOperation;
import io.github.engage4j.internal.wire.PushedAuthorizationAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Embeddables: parts of Infobip's own web interface inside a partner's pages. Early access: the platform may change it. Immutable
 * and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/embeddable-customer-engagement">Embeddable customer engagement</a>
 */
public final class EmbeddablesApi {

    private static final long LONGEST_LIFE_SECONDS = 365L * 24 * 60 * 60;

    private final CallFactory calls;
    private final @Nullable Tenant tenant;
    private final String iframeBaseUrl;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public EmbeddablesApi(CallFactory calls, @Nullable Tenant tenant, String iframeBaseUrl) {
        this.calls = calls;
        this.tenant = tenant;
        this.iframeBaseUrl = iframeBaseUrl;
    }

    /**
     * Pushes an authorization request, for one page that is about to be served. The API key stays on the server; the browser gets the
     * {@code request_uri} only. The application and the entity are those of the client's tenant unless the request says otherwise.
     *
     * <p>The credentials need {@code account-management:manage} and the scopes that the request asks for. Status, lifetime and error
     * bodies are not documented by Infobip; the SDK accepts any 2xx with a {@code request_uri}.
     */
    public ApiCall<PushedAuthorization> authorize(PushedAuthorizationRequest request) {
        return calls.call(EmbeddableOperation.PUSH_AUTHORIZATION_REQUEST)
                .body(members(request))
                .answer(PushedAuthorizationAnswer.class, this::authorization);
    }

    private Map<String, @Nullable Object> members(PushedAuthorizationRequest request) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(request.members());
        String applicationId = request.applicationId();
        String entityId = request.entityId();
        if (tenant != null && (applicationId == null || applicationId.equals(tenant.applicationId()))) {
            applicationId = tenant.applicationId();
            entityId = entityId == null ? tenant.entityId() : entityId;
        }
        putIfPresent(members, "application_id", applicationId);
        putIfPresent(members, "entity_id", entityId);
        return members;
    }

    private static void putIfPresent(Map<String, @Nullable Object> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private PushedAuthorization authorization(PushedAuthorizationAnswer answer) {
        Clock clock = calls.timing().clock();
        return new PushedAuthorization(answer.requestUri(), expiry(answer.expiresIn(), clock), iframeBaseUrl, clock);
    }

    /** A lifetime that is no whole number of seconds is treated as none: it is optional, and the request_uri is good. */
    private static @Nullable Instant expiry(@Nullable Json life, Clock clock) {
        String seconds = life == null ? "" : String.valueOf(life.tree());
        if (!seconds.matches("\\d{1,9}")) {
            return null;
        }
        return clock.instant().plusSeconds(Math.min(Long.parseLong(seconds), LONGEST_LIFE_SECONDS));
    }
}
