package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.BaseUrl;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where Expertflow CX is and who calls it. Immutable; made by its builder. */
public final class ExpertflowConfig {

    private final HttpUrl conversationManagerUrl;
    private final @Nullable Secret bearerToken;

    private ExpertflowConfig(Builder builder) {
        this.conversationManagerUrl = builder.conversationManagerUrl == null
                ? BaseUrl.parse("expertflow.baseUrl", builder.baseUrl)
                        .newBuilder()
                        .addPathSegment("conversation-manager")
                        .build()
                : BaseUrl.parse("expertflow.conversationManagerUrl", builder.conversationManagerUrl);
        this.bearerToken = builder.bearerToken;
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "ExpertflowConfig[" + conversationManagerUrl + ", " + (bearerToken == null ? "no token" : "bearer token")
                + "]";
    }

    HttpUrl conversationManagerUrl() {
        return conversationManagerUrl;
    }

    @Nullable
    Secret bearerToken() {
        return bearerToken;
    }

    /** Builds an {@link ExpertflowConfig}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String baseUrl;
        private @Nullable String conversationManagerUrl;
        private @Nullable Secret bearerToken;

        private Builder() {}

        /**
         * The address of the installation, such as {@code https://cx.example.com}, or with a tenant's sub-domain from 4.9 on; https,
         * unless it is on this machine. The services are found below it as the product's gateway serves them. Required, unless every service that is
         * used has an address of its own.
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /**
         * The conversation-manager, where it is not at {@code {baseUrl}/conversation-manager}: behind another gateway, or reached
         * directly.
         */
        public Builder conversationManagerUrl(String conversationManagerUrl) {
            this.conversationManagerUrl = conversationManagerUrl;
            return this;
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
         * @throws IllegalArgumentException if a service has no address, or a URL is neither https nor on this machine
         */
        public ExpertflowConfig build() {
            return new ExpertflowConfig(this);
        }
    }
}
