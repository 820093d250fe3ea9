package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the platform gets a token, which it sends to the webhook with each event. Secrets are null where the platform keeps them back.
 * Its constructor is not API: components get added.
 *
 * @param tokenUrl where it gets the token
 * @param clientId the id of the client
 * @param clientSecret the secret of the client
 * @param grantType the type of the grant
 * @param scope the scope
 * @param username the name
 * @param password the password
 * @param resource the resource
 * @param refreshToken the token to refresh with
 * @param headers headers to send
 */
@TypeName("OAUTH")
public record OauthWebhookCredentials(
        @Nullable String tokenUrl,
        @Nullable String clientId,
        @Nullable Secret clientSecret,
        @Nullable String grantType,
        @Nullable String scope,
        @Nullable String username,
        @Nullable Secret password,
        @Nullable String resource,
        @Nullable Secret refreshToken,
        Map<String, Secret> headers)
        implements WebhookCredentials {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .tokenUrl(tokenUrl)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .grantType(grantType)
                .scope(scope)
                .username(username)
                .password(password)
                .resource(resource)
                .refreshToken(refreshToken)
                .headers(headers);
    }

    /** Builds {@link OauthWebhookCredentials}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String tokenUrl;
        private @Nullable String clientId;
        private @Nullable Secret clientSecret;
        private @Nullable String grantType;
        private @Nullable String scope;
        private @Nullable String username;
        private @Nullable Secret password;
        private @Nullable String resource;
        private @Nullable Secret refreshToken;
        private Map<String, Secret> headers = Absent.map();

        private Builder() {}

        /** Where the platform gets the token, at most 255 characters. Required. */
        public Builder tokenUrl(@Nullable String tokenUrl) {
            this.tokenUrl = tokenUrl;
            return this;
        }

        /** The id of the client, at most 255 characters. */
        public Builder clientId(@Nullable String clientId) {
            this.clientId = clientId;
            return this;
        }

        /** The secret of the client, at most 255 characters. */
        public Builder clientSecret(@Nullable Secret clientSecret) {
            this.clientSecret = clientSecret;
            return this;
        }

        /** The type of the grant, such as {@code client_credentials}, at most 255 characters. Required. */
        public Builder grantType(@Nullable String grantType) {
            this.grantType = grantType;
            return this;
        }

        /** The scope, at most 255 characters. */
        public Builder scope(@Nullable String scope) {
            this.scope = scope;
            return this;
        }

        /** The name, for the grant that takes one, at most 255 characters. */
        public Builder username(@Nullable String username) {
            this.username = username;
            return this;
        }

        /** The password, for the grant that takes one, at most 255 characters. */
        public Builder password(@Nullable Secret password) {
            this.password = password;
            return this;
        }

        /** The resource, at most 255 characters. */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /** The token to refresh with, for the grant that takes one, at most 255 characters. */
        public Builder refreshToken(@Nullable Secret refreshToken) {
            this.refreshToken = refreshToken;
            return this;
        }

        /** Headers to send; the specification does not say whether with the request for a token or with the events. */
        public Builder headers(Map<String, Secret> headers) {
            this.headers = headers;
            return this;
        }

        /**
         * The credentials.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or anything is too long
         */
        public OauthWebhookCredentials build() {
            return new OauthWebhookCredentials(
                    Arguments.atMost(NewId.LONGEST, "tokenUrl", Arguments.notBlank("tokenUrl", tokenUrl)),
                    Arguments.optionalAtMost(NewId.LONGEST, "clientId", clientId),
                    ShortSecret.optional("clientSecret", clientSecret),
                    Arguments.atMost(NewId.LONGEST, "grantType", Arguments.notBlank("grantType", grantType)),
                    Arguments.optionalAtMost(NewId.LONGEST, "scope", scope),
                    Arguments.optionalAtMost(NewId.LONGEST, "username", username),
                    ShortSecret.optional("password", password),
                    Arguments.optionalAtMost(NewId.LONGEST, "resource", resource),
                    ShortSecret.optional("refreshToken", refreshToken),
                    Absent.copy(headers));
        }
    }
}
