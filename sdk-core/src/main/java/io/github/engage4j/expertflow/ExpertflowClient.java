package io.github.engage4j.expertflow;

import io.github.engage4j.api.RawApi;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.Service;

/**
 * Expertflow CX under one identity: a door to each matter. A door costs nothing, so it is made whenever somebody asks for it, and so do the
 * views for other identities and other tenants, which share its connections. Immutable and thread-safe.
 */
public final class ExpertflowClient {

    private static final String SINGLE_TENANT_REALM = "expertflow";

    private final ExpertflowConfig config;
    private final String realm;
    private final CallFactory anonymous;
    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public ExpertflowClient(Engine engine, ExpertflowConfig config) {
        this(config, SINGLE_TENANT_REALM, config.credentials(), config.calls(engine, JsonCodec.EXPERTFLOW));
    }

    private ExpertflowClient(
            ExpertflowConfig config, String realm, ExpertflowCredentials credentials, CallFactory anonymous) {
        this.config = config;
        this.realm = realm;
        this.anonymous = anonymous;
        this.calls = anonymous.as(Authorizers.of(credentials, realm, anonymous, config.headerSecrets()));
    }

    /**
     * A view of one tenant of an installation that has many (4.9 and later): {@code https://{tenantId}.{host of baseUrl}}, with the port
     * and the path of {@code baseUrl}, which therefore must name the domain that all tenants share. A Keycloak client without a realm
     * logs in at the realm of that name. The view has tokens of its own: keep it, rather than making one for each call.
     *
     * @param tenantId the tenant's sub-domain: one label of letters, digits and hyphens
     * @throws IllegalArgumentException if the id is anything else, so that no request goes to another host
     * @throws IllegalStateException if the host is an IP address, the tenant's could only be reached without https, or services have
     *     addresses of their own, of which nobody knows where a tenant's are
     */
    public ExpertflowClient forTenant(String tenantId, ExpertflowCredentials credentials) {
        CallFactory tenants = anonymous.at(config.rootsOf(tenantId));
        return new ExpertflowClient(config, tenantId, Arguments.required("credentials", credentials), tenants);
    }

    /**
     * A view whose calls are made with other credentials, at the same address. It has tokens of its own: keep it, rather than making one
     * for each call.
     *
     * @throws IllegalStateException if the service where they log in has no address
     */
    public ExpertflowClient withCredentials(ExpertflowCredentials credentials) {
        return new ExpertflowClient(config, realm, Arguments.required("credentials", credentials), anonymous);
    }

    /**
     * Any path below {@code baseUrl}, for what this release has no method for. It begins with the name of the service, such as
     * {@code /conversation-manager/customer-topics}; addresses of single services do not count.
     */
    public RawApi raw() {
        return new RawApi(calls, Service.EXPERTFLOW_GATEWAY);
    }

    /** Third-party activities, and the events that they become. */
    public ActivitiesApi activities() {
        return new ActivitiesApi(calls);
    }

    /** What the platform knows of conversations. */
    public ConversationsApi conversations() {
        return new ConversationsApi(calls);
    }

    /** Customers. */
    public CustomersApi customers() {
        return new CustomersApi(calls);
    }

    /** The channel manager (CCM), which takes messages of channels. */
    public ChannelsApi channels() {
        return new ChannelsApi(calls);
    }
}
