package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.WithoutOffset;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key. Its constructor is not API: components get added.
 *
 * @param id its id, which is not the secret
 * @param apiKeySecret what is sent as {@code Authorization: App …}; keep it when the key is created, because it is not documented that it
 *     is shown again
 * @param accountId the account it belongs to
 * @param name its name
 * @param allowedIPs the addresses it can be used from; empty for any
 * @param validFrom from when on it is valid
 * @param validTo until when it is valid
 * @param enabled whether it can be used
 * @param permissions what it may be used for; empty if it has tenants
 * @param platform the tenants it is bound to
 * @param scopeGuids its scopes, such as {@code conversations:manage}
 */
public record ApiKey(
        @Required String id,
        @Nullable Secret apiKeySecret,
        @Nullable String accountId,
        @Nullable String name,
        List<String> allowedIPs,
        @Nullable @WithoutOffset Instant validFrom,
        @Nullable @WithoutOffset Instant validTo,
        @Nullable Boolean enabled,
        List<ApiKeyPermission> permissions,
        List<ApiKeyPlatform> platform,
        List<String> scopeGuids) {

    /**
     * The credentials of this key.
     *
     * @throws IllegalStateException if the answer that it comes from did not hold its secret
     */
    public Credentials credentials() {
        if (apiKeySecret == null) {
            throw new IllegalStateException("the answer did not hold the secret of the API key " + id);
        }
        return Credentials.apiKey(apiKeySecret.reveal());
    }
}
