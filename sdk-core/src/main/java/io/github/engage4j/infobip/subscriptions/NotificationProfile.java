package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notification profile: where and how events are sent. The headers hold what you set, which may be passwords, so their values print
 * as placeholders. Its constructor is not API: components get added.
 *
 * @param profileId its id
 * @param webhook where events are sent
 * @param security the security settings that it uses
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
public record NotificationProfile(
        @Required String profileId,
        @Nullable Webhook webhook,
        @Nullable SecuritySettingsReference security,
        @Nullable String clientCertificateId,
        @Nullable Integer maxBucketSize,
        @Nullable Integer windowSize,
        @Nullable Integer connectTimeout,
        @Nullable Integer readTimeout,
        @WireName("enabledSSLProtocols") List<SslProtocol> enabledSslProtocols,
        Map<String, Secret> headers,
        @Nullable String responseRegex,
        @Nullable String responseBodyRegex,
        @Nullable Integer rateLimit) {}
