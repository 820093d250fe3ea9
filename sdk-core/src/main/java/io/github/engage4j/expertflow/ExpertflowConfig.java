package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.BaseUrl;
import io.github.engage4j.internal.operations.Service;
import java.util.EnumMap;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where Expertflow CX is and who calls it. Immutable; made by its builder. */
public final class ExpertflowConfig {

    /** The services, each with the path at which the product's gateway serves it. */
    private static final Map<Service, String> GATEWAY = Map.of(
            Service.EXPERTFLOW_CONVERSATION_MANAGER, "conversation-manager",
            Service.EXPERTFLOW_CCM, "ccm",
            Service.EXPERTFLOW_CUSTOMERS, "cim-customer",
            Service.EXPERTFLOW_AUTH, "auth",
            Service.EXPERTFLOW_AGENT_MANAGER, "agent-manager",
            Service.EXPERTFLOW_UNIFIED_ADMIN, "unified-admin");

    private final @Nullable HttpUrl baseUrl;
    private final Map<Service, HttpUrl> ownUrls;
    private final @Nullable Secret bearerToken;

    private ExpertflowConfig(Builder builder) {
        this.baseUrl = builder.baseUrl == null && !builder.ownUrls.isEmpty()
                ? null
                : BaseUrl.parse("expertflow.baseUrl", builder.baseUrl);
        this.ownUrls = Map.copyOf(builder.ownUrls);
        this.bearerToken = builder.bearerToken;
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "ExpertflowConfig[" + (baseUrl == null ? ownUrls.values() : baseUrl) + ", "
                + (bearerToken == null ? "no token" : "bearer token") + "]";
    }

    /** Where each service is; without a base URL only those that were given an address. */
    Map<Service, HttpUrl> roots() {
        Map<Service, HttpUrl> roots = new EnumMap<>(Service.class);
        if (baseUrl != null) {
            GATEWAY.forEach((service, path) ->
                    roots.put(service, baseUrl.newBuilder().addPathSegment(path).build()));
        }
        roots.putAll(ownUrls);
        return roots;
    }

    @Nullable
    Secret bearerToken() {
        return bearerToken;
    }

    /** Builds an {@link ExpertflowConfig}. Not thread-safe. */
    public static final class Builder {

        private final Map<Service, HttpUrl> ownUrls = new EnumMap<>(Service.class);
        private @Nullable String baseUrl;
        private @Nullable Secret bearerToken;

        private Builder() {}

        /**
         * The address of the installation, such as {@code https://cx.example.com}, or with a tenant's sub-domain from 4.9 on; https,
         * unless it is on this machine. The services are found below it as the product's gateway serves them. Required, unless every
         * service that is used has an address of its own.
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

        /**
         * A bearer token, for installations whose gateway asks for one (4.9 and later, off by default). It is not renewed; such tokens
         * live 30 minutes by default. Without it no Authorization header is sent.
         *
         * @throws IllegalArgumentException if it is blank or holds anything but printable ASCII
         */
        public Builder bearerToken(String token) {
            this.bearerToken = Secret.of(Arguments.secretHeaderValue("expertflow.bearerToken", token));
            return this;
        }

        /**
         * The configuration.
         *
         * @throws IllegalArgumentException if neither the installation nor a service has an address, or a URL is neither https nor on
         *     this machine
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
