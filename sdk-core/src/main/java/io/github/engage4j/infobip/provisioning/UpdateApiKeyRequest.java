package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.WithoutOffset;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an API key. What is not set is not sent, and, as the platform describes its empty lists, stays as it is. Its
 * constructor is not API: components get added.
 *
 * @param accountId its account
 * @param name its name
 * @param allowedIPs the addresses it can be used from
 * @param validFrom from when on it is valid
 * @param validTo until when it is valid
 * @param enabled whether it can be used
 * @param permissions what it may be used for
 * @param platform the tenants it is bound to
 * @param scopeGuids its scopes
 */
public record UpdateApiKeyRequest(
        @Nullable String accountId,
        @Nullable String name,
        List<String> allowedIPs,
        @WithoutOffset @Nullable Instant validFrom,
        @WithoutOffset @Nullable Instant validTo,
        @Nullable Boolean enabled,
        List<ApiKeyPermission> permissions,
        List<ApiKeyPlatform> platform,
        List<String> scopeGuids) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with all that a key has and that an update takes. Of a key that has both tenants and scopes or permissions, it takes the
     * tenants, because an update cannot set both.
     */
    public static Builder from(ApiKey key) {
        Builder builder = builder()
                .accountId(key.accountId())
                .name(key.name())
                .validFrom(key.validFrom())
                .validTo(key.validTo())
                .enabled(key.enabled())
                .allowedIPs(ApiKeyRules.unlessEmpty(key.allowedIPs()));
        return key.platform().isEmpty()
                ? builder.permissions(ApiKeyRules.unlessEmpty(key.permissions()))
                        .scopeGuids(ApiKeyRules.unlessEmpty(key.scopeGuids()))
                : builder.platform(
                        key.platform().stream().map(ApiKeyPlatform::withoutKey).toList());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .accountId(accountId)
                .name(name)
                .allowedIPs(allowedIPs)
                .validFrom(validFrom)
                .validTo(validTo)
                .enabled(enabled)
                .permissions(permissions)
                .platform(platform)
                .scopeGuids(scopeGuids);
    }

    /** Builds a {@link UpdateApiKeyRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String accountId;
        private @Nullable String name;
        private List<String> allowedIPs = Absent.list();
        private @Nullable Instant validFrom;
        private @Nullable Instant validTo;
        private @Nullable Boolean enabled;
        private List<ApiKeyPermission> permissions = Absent.list();
        private List<ApiKeyPlatform> platform = Absent.list();
        private List<String> scopeGuids = Absent.list();

        private Builder() {}

        /** The account it belongs to. By default the account of the user who calls; a tenant needs that to be the main account. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Its name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The addresses and ranges of addresses that it can be used from. */
        public Builder allowedIPs(List<String> allowedIPs) {
            this.allowedIPs = allowedIPs;
            return this;
        }

        /** From when on it is valid, to the second. */
        public Builder validFrom(@Nullable Instant validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Until when it is valid, to the second. */
        public Builder validTo(@Nullable Instant validTo) {
            this.validTo = validTo;
            return this;
        }

        /** Whether it can be used. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * What it may be used for; not together with tenants, and not {@code PUBLIC_API} together with {@code WEB_SDK}. An empty list
         * sets {@code PUBLIC_API}.
         */
        public Builder permissions(List<ApiKeyPermission> permissions) {
            this.permissions = permissions;
            return this;
        }

        /**
         * The tenants it is bound to, in the place of those it has. An empty list removes all, and gives the key {@code PUBLIC_API}:
         * it then sees the whole account.
         */
        public Builder platform(List<ApiKeyPlatform> platform) {
            this.platform = platform;
            return this;
        }

        /**
         * Its scopes, such as {@code conversations:manage}; not together with tenants. An empty list takes all of them away, and the
         * key can do nothing any more.
         */
        public Builder scopeGuids(List<String> scopeGuids) {
            this.scopeGuids = scopeGuids;
            return this;
        }

        /** Binds it to exactly this tenant, which is recommended. It replaces what {@link #platform} has set. */
        public Builder tenant(Tenant tenant) {
            return platform(List.of(ApiKeyPlatform.of(tenant)));
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a text is blank, or permissions or scopes are set together with a tenant, or {@code
         *     PUBLIC_API} together with {@code WEB_SDK}
         */
        public UpdateApiKeyRequest build() {
            ApiKeyRules.checkUpdate(permissions, platform, scopeGuids);
            return new UpdateApiKeyRequest(
                    Arguments.optionalNotBlank("accountId", accountId),
                    Arguments.optionalNotBlank("name", name),
                    Absent.copy(allowedIPs),
                    validFrom,
                    validTo,
                    enabled,
                    Absent.copy(permissions),
                    Absent.copy(platform),
                    Absent.copy(scopeGuids));
        }
    }
}
