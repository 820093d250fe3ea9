package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.ExtraHeader;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.BaseUrl;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.Service;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where Expertflow CX is and who calls it. Immutable; made by its builder. */
public final class ExpertflowConfig {

    private static final int SHORTEST_SECRET = 8;

    private final @Nullable HttpUrl baseUrl;
    private final Map<Service, HttpUrl> ownUrls;
    private final Map<String, String> headers;
    private final ExpertflowCredentials credentials;

    private ExpertflowConfig(Builder builder) {
        this.baseUrl = builder.baseUrl == null && !builder.ownUrls.isEmpty()
                ? null
                : BaseUrl.parse("expertflow.baseUrl", builder.baseUrl);
        this.ownUrls = Collections.unmodifiableMap(new EnumMap<>(builder.ownUrls));
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.credentials = builder.credentials;
        checkLogin();
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "ExpertflowConfig[" + (baseUrl == null ? ownUrls.values() : baseUrl) + ", " + credentials
                + (headers.isEmpty() ? "" : ", headers " + headers.keySet()) + "]";
    }

    ExpertflowCredentials credentials() {
        return credentials;
    }

    /** What makes calls with the configured headers and no identity. */
    CallFactory calls(Engine engine, JsonCodec json) {
        return new CallFactory(engine, json, roots(), Authorizer.none(headerSecrets())).with(headers);
    }

    /** The headers' values that may be secrets; shorter ones would tear holes into the platform's texts. */
    List<Secret> headerSecrets() {
        return headers.values().stream()
                .filter(value -> value.length() >= SHORTEST_SECRET)
                .map(Secret::of)
                .toList();
    }

    /**
     * Where a tenant's services are.
     *
     * @throws IllegalArgumentException if its id is no label of a domain
     * @throws IllegalStateException if that cannot be known
     */
    Map<Service, HttpUrl> rootsOf(String tenantId) {
        if (baseUrl == null || !ownUrls.isEmpty()) {
            throw new IllegalStateException(
                    "forTenant needs an installation whose services are all below expertflow.baseUrl, but "
                            + ownUrls.keySet()
                            + " have addresses of their own; configure a client for the tenant instead");
        }
        return below(TenantAddress.of(baseUrl, tenantId));
    }

    /** Where each service is; without a base URL only those that were given an address. */
    private Map<Service, HttpUrl> roots() {
        Map<Service, HttpUrl> roots = new EnumMap<>(Service.class);
        if (baseUrl != null) {
            roots.putAll(below(baseUrl));
        }
        roots.putAll(ownUrls);
        return roots;
    }

    private static Map<Service, HttpUrl> below(HttpUrl gateway) {
        Map<Service, HttpUrl> roots = new EnumMap<>(Service.class);
        roots.put(Service.EXPERTFLOW_GATEWAY, gateway);
        for (Service service : Service.values()) {
            String path = service.gatewayPath();
            if (path != null) {
                roots.put(service, gateway.newBuilder().addPathSegment(path).build());
            }
        }
        return roots;
    }

    private void checkLogin() {
        Service service = credentials.kind().service();
        if (service != null && !roots().containsKey(service)) {
            throw new IllegalArgumentException(Authorizers.withoutAddress(service));
        }
    }

    /** Builds an {@link ExpertflowConfig}. Not thread-safe. */
    public static final class Builder {

        private final Map<Service, HttpUrl> ownUrls = new EnumMap<>(Service.class);
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private @Nullable String baseUrl;
        private ExpertflowCredentials credentials = ExpertflowCredentials.none();

        private Builder() {}

        /**
         * The address of the installation, such as {@code https://cx.example.com}; https, unless it is on this machine. From 4.9 on it
         * may be that of one tenant, with its sub-domain, but not where {@link ExpertflowClient#forTenant} gives views of several. The
         * services are found below it as the product's gateway serves them. Required, unless every service that is used has an address
         * of its own.
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /**
         * The conversation-manager, where it is not at {@code {baseUrl}/conversation-manager}: behind another gateway, or reached
         * directly.
         */
        public Builder conversationManagerUrl(String url) {
            return service(Service.EXPERTFLOW_CONVERSATION_MANAGER, "conversationManagerUrl", url);
        }

        /** The channel manager (CCM), where it is not at {@code {baseUrl}/ccm}. */
        public Builder ccmUrl(String url) {
            return service(Service.EXPERTFLOW_CCM, "ccmUrl", url);
        }

        /** The customers' service, where it is not at {@code {baseUrl}/cim-customer}. */
        public Builder cimCustomerUrl(String url) {
            return service(Service.EXPERTFLOW_CUSTOMERS, "cimCustomerUrl", url);
        }

        /** The Keycloak server, where it is not at {@code {baseUrl}/auth}. */
        public Builder authUrl(String url) {
            return service(Service.EXPERTFLOW_AUTH, "authUrl", url);
        }

        /** The agent manager, where agents log in, where it is not at {@code {baseUrl}/agent-manager}. */
        public Builder agentManagerUrl(String url) {
            return service(Service.EXPERTFLOW_AGENT_MANAGER, "agentManagerUrl", url);
        }

        /** The unified admin, where administrators log in, where it is not at {@code {baseUrl}/unified-admin}. */
        public Builder unifiedAdminUrl(String url) {
            return service(Service.EXPERTFLOW_UNIFIED_ADMIN, "unifiedAdminUrl", url);
        }

        /** Who calls. Default {@link ExpertflowCredentials#none()}, for a gateway that asks for no token, which is its default. */
        public Builder credentials(ExpertflowCredentials credentials) {
            this.credentials = Arguments.required("expertflow.credentials", credentials);
            return this;
        }

        /**
         * A header for every request to this platform, those that log in included: for what a gateway asks for besides a token, such as
         * {@code tenantid}, which the product's own components send to each other. A header of the same name in a call's own options
         * wins. The value is never printed.
         *
         * @throws IllegalArgumentException if the name is not a header name or belongs to the SDK (such as {@code Authorization}, which
         *     follows from the credentials), or if the value is not printable ASCII
         */
        public Builder header(String name, String value) {
            headers.put(ExtraHeader.name(name), ExtraHeader.value(name, value));
            return this;
        }

        /**
         * The configuration.
         *
         * @throws IllegalArgumentException if neither the installation nor a service has an address, a URL is neither https nor on this
         *     machine, or the service where the credentials log in has no address
         */
        public ExpertflowConfig build() {
            return new ExpertflowConfig(this);
        }

        private Builder service(Service service, String field, String url) {
            ownUrls.put(service, BaseUrl.parse("expertflow." + field, url));
            return this;
        }
    }
}
