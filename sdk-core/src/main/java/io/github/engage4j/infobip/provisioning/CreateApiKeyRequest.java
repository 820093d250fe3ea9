package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.WithoutOffset;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key to create. Its constructor is not API: components get added.
 *
 * @param accountId its account
 * @param name its name
 * @param allowedIPs the addresses it can be used from
 * @param validFrom from when on it is valid
 * @param validTo until when it is valid
 * @param permissions what it may be used for
 * @param platform the tenants it is bound to
 * @param scopeGuids its scopes
 */
public record CreateApiKeyRequest(
        @Nullable String accountId,
        String name,
        List<String> allowedIPs,
        @WithoutOffset @Nullable Instant validFrom,
        @WithoutOffset @Nullable Instant validTo,
        List<ApiKeyPermission> permissions,
        List<ApiKeyPlatform> platform,
        List<String> scopeGuids) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .accountId(accountId)
                .name(name)
                .allowedIPs(allowedIPs)
                .validFrom(validFrom)
                .validTo(validTo)
                .permissions(permissions)
                .platform(platform)
                .scopeGuids(scopeGuids);
    }

    /** Builds a {@link CreateApiKeyRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String accountId;
        private @Nullable String name;
        private List<String> allowedIPs = Absent.list();
        private @Nullable Instant validFrom;
        private @Nullable Instant validTo;
        private List<ApiKeyPermission> permissions = Absent.list();
        private List<ApiKeyPlatform> platform = Absent.list();
        private List<String> scopeGuids = Absent.list();

        private Builder() {}

        /** The account it belongs to. By default the account of the user who calls; a tenant needs that to be the main account. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Its name. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The addresses and ranges of addresses that it can be used from. */
        public Builder allowedIPs(List<String> allowedIPs) {
            this.allowedIPs = allowedIPs;
            return this;
        }

        /** From when on it is valid, to the second. By default from its creation. */
        public Builder validFrom(@Nullable Instant validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Until when it is valid, to the second. By default a year. */
        public Builder validTo(@Nullable Instant validTo) {
            this.validTo = validTo;
            return this;
        }

        /**
         * What it may be used for; not together with tenants, and not {@code PUBLIC_API} together with {@code WEB_SDK}. The platform's
         * default is {@code PUBLIC_API}.
         */
        public Builder permissions(List<ApiKeyPermission> permissions) {
            this.permissions = permissions;
            return this;
        }

        /** The tenants it is bound to. One is recommended: how Conversations treats a key of several is not documented. */
        public Builder platform(List<ApiKeyPlatform> platform) {
            this.platform = platform;
            return this;
        }

        /**
         * Its scopes, such as {@code conversations:manage}. Without any it has all scopes of its creator's role. Whether a key can be
         * created with both scopes and tenants is not documented: it is left to the platform.
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
         * @throws IllegalArgumentException if the name is missing or blank, the key ends before it begins, or permissions are set together
         *     with a tenant, or {@code PUBLIC_API} together with {@code WEB_SDK}
         */
        public CreateApiKeyRequest build() {
            ApiKeyRules.checkCreation(validFrom, validTo, permissions, platform);
            return new CreateApiKeyRequest(
                    Arguments.optionalNotBlank("accountId", accountId),
                    Arguments.notBlank("name", name),
                    Absent.copy(allowedIPs),
                    validFrom,
                    validTo,
                    Absent.copy(permissions),
                    Absent.copy(platform),
                    Absent.copy(scopeGuids));
        }
    }
}
