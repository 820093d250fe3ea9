package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notification profile to create, on its own or with a subscription.
 * Its constructor is not API: components get added.
 *
 * @param profileId its id
 * @param webhook where events are sent
 * @param security the security settings, new or existing ones
 * @param clientCertificateId the certificate by which the platform proves itself
 * @param maxBucketSize how many messages come in one request at most
 * @param windowSize how many requests come at the same time at most
 * @param connectTimeout after how many milliseconds without a connection the platform gives up
 * @param readTimeout after how many milliseconds of silence the platform gives up
 * @param enabledSslProtocols the versions of TLS it may use
 * @param headers headers that come with each request
 * @param responseRegex a pattern for the response
 * @param responseBodyRegex a pattern for the response's body
 * @param rateLimit how many requests come in a second at most
 */
public record CreateNotificationProfileRequest(
        String profileId,
        @Nullable Webhook webhook,
        @Nullable CreateSecuritySettingsRequest security,
        @Nullable String clientCertificateId,
        @Nullable Integer maxBucketSize,
        @Nullable Integer windowSize,
        @Nullable Integer connectTimeout,
        @Nullable Integer readTimeout,
        @WireName("enabledSSLProtocols") List<SslProtocol> enabledSslProtocols,
        Map<String, Secret> headers,
        @Nullable String responseRegex,
        @Nullable String responseBodyRegex,
        @Nullable Integer rateLimit) {

    /** A profile that exists already. */
    static CreateNotificationProfileRequest existing(String profileId) {
        String id = NewId.existing("profileId", profileId);
        return new CreateNotificationProfileRequest(
                id, null, null, null, null, null, null, null, Absent.list(), Absent.map(), null, null, null);
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .profileId(profileId)
                .webhook(webhook)
                .security(security)
                .clientCertificateId(clientCertificateId)
                .maxBucketSize(maxBucketSize)
                .windowSize(windowSize)
                .connectTimeout(connectTimeout)
                .readTimeout(readTimeout)
                .enabledSslProtocols(enabledSslProtocols)
                .headers(headers)
                .responseRegex(responseRegex)
                .responseBodyRegex(responseBodyRegex)
                .rateLimit(rateLimit);
    }

    /** Builds a {@link CreateNotificationProfileRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String profileId;
        private @Nullable Webhook webhook;
        private @Nullable CreateSecuritySettingsRequest security;
        private @Nullable String clientCertificateId;
        private @Nullable Integer maxBucketSize;
        private @Nullable Integer windowSize;
        private @Nullable Integer connectTimeout;
        private @Nullable Integer readTimeout;
        private List<SslProtocol> enabledSslProtocols = Absent.list();
        private Map<String, Secret> headers = Absent.map();
        private @Nullable String responseRegex;
        private @Nullable String responseBodyRegex;
        private @Nullable Integer rateLimit;

        private Builder() {}

        /** Its id, at most 255 letters, digits and {@code -._~}; it cannot be changed. Required. */
        public Builder profileId(@Nullable String profileId) {
            this.profileId = profileId;
            return this;
        }

        /** Where events are sent. Required. */
        public Builder webhook(@Nullable Webhook webhook) {
            this.webhook = webhook;
            return this;
        }

        /** New security settings, created together with the profile; null for none. */
        public Builder security(@Nullable CreateSecuritySettingsRequest security) {
            this.security = security;
            return this;
        }

        /** Existing security settings, instead of new ones; null for none. */
        public Builder authId(@Nullable String authId) {
            this.security = authId == null ? null : CreateSecuritySettingsRequest.existing(authId);
            return this;
        }

        /** The certificate by which the platform proves itself, at most 255 characters; see {@link CertificatesApi}. */
        public Builder clientCertificateId(@Nullable String clientCertificateId) {
            this.clientCertificateId = clientCertificateId;
            return this;
        }

        /** How many messages come in one request at most, 1 to 2,000. How several of them stand in one body is not documented. */
        public Builder maxBucketSize(@Nullable Integer maxBucketSize) {
            this.maxBucketSize = maxBucketSize;
            return this;
        }

        /** How many requests come at the same time at most, 20 to 10,000. */
        public Builder windowSize(@Nullable Integer windowSize) {
            this.windowSize = windowSize;
            return this;
        }

        /** After how many milliseconds without a connection the platform gives up, 300 to 30,000. */
        public Builder connectTimeout(@Nullable Integer connectTimeout) {
            this.connectTimeout = connectTimeout;
            return this;
        }

        /** After how many milliseconds of silence the platform gives up, 1,000 to 90,000. */
        public Builder readTimeout(@Nullable Integer readTimeout) {
            this.readTimeout = readTimeout;
            return this;
        }

        /** The versions of TLS it may use. */
        public Builder enabledSslProtocols(List<SslProtocol> enabledSslProtocols) {
            this.enabledSslProtocols = enabledSslProtocols;
            return this;
        }

        /**
         * Headers that come with each request: the place for a tenant's name, which no event carries. Credentials of the security settings
         * override an {@code Authorization} header.
         */
        public Builder headers(Map<String, Secret> headers) {
            this.headers = headers;
            return this;
        }

        /** A pattern for the response; what it decides is not documented. */
        public Builder responseRegex(@Nullable String responseRegex) {
            this.responseRegex = responseRegex;
            return this;
        }

        /** A pattern for the response's body; what it decides is not documented. */
        public Builder responseBodyRegex(@Nullable String responseBodyRegex) {
            this.responseBodyRegex = responseBodyRegex;
            return this;
        }

        /** How many requests come in a second at most, 1 to 5,000. */
        public Builder rateLimit(@Nullable Integer rateLimit) {
            this.rateLimit = rateLimit;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing, the id has other characters, a text is too long, or a number
         *     is out of range
         */
        public CreateNotificationProfileRequest build() {
            return new CreateNotificationProfileRequest(
                    NewId.check("profileId", profileId),
                    Arguments.required("webhook", webhook),
                    security,
                    Arguments.optionalAtMost(NewId.LONGEST, "clientCertificateId", clientCertificateId),
                    Arguments.optionalBetween(1, 2000, "maxBucketSize", maxBucketSize),
                    Arguments.optionalBetween(20, 10_000, "windowSize", windowSize),
                    Arguments.optionalBetween(300, 30_000, "connectTimeout", connectTimeout),
                    Arguments.optionalBetween(1000, 90_000, "readTimeout", readTimeout),
                    Absent.copy(enabledSslProtocols),
                    Absent.copy(headers),
                    responseRegex,
                    responseBodyRegex,
                    Arguments.optionalBetween(1, 5000, "rateLimit", rateLimit));
        }
    }
}
