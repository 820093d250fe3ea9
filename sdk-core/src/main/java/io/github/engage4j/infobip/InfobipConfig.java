package io.github.engage4j.infobip;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.BaseUrl;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where Infobip is and who calls it. Immutable; made by its builder. */
public final class InfobipConfig {

    private final HttpUrl baseUrl;
    private final HttpUrl parBaseUrl;
    private final HttpUrl iframeBaseUrl;
    private final Credentials credentials;
    private final @Nullable Tenant tenant;
    private final @Nullable TenantKeys tenantKeys;

    private InfobipConfig(Builder builder) {
        this.baseUrl = BaseUrl.parse("infobip.baseUrl", builder.baseUrl);
        this.parBaseUrl = BaseUrl.parse("infobip.parBaseUrl", builder.parBaseUrl);
        this.iframeBaseUrl = BaseUrl.parse("infobip.iframeBaseUrl", builder.iframeBaseUrl);
        this.credentials = Arguments.required("infobip.credentials", builder.credentials);
        this.tenant = builder.tenant;
        this.tenantKeys = builder.tenantKeys;
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "InfobipConfig[" + baseUrl + ", " + credentials + ", " + tenant + "]";
    }

    HttpUrl baseUrl() {
        return baseUrl;
    }

    HttpUrl parBaseUrl() {
        return parBaseUrl;
    }

    HttpUrl iframeBaseUrl() {
        return iframeBaseUrl;
    }

    Credentials credentials() {
        return credentials;
    }

    @Nullable
    Tenant tenant() {
        return tenant;
    }

    @Nullable
    TenantKeys tenantKeys() {
        return tenantKeys;
    }

    /** Builds an {@link InfobipConfig}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String baseUrl;
        private String parBaseUrl = "https://api.infobip.com";
        private String iframeBaseUrl = "https://embeddings.infobip.com";
        private @Nullable Credentials credentials;
        private @Nullable Tenant tenant;
        private @Nullable TenantKeys tenantKeys;

        private Builder() {}

        /** The account's base URL, such as {@code https://xyz123.api.infobip.com}; https, unless it is on this machine. Required. */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /**
         * Where pushed authorization requests go. By default {@code https://api.infobip.com}, as Infobip documents it; whether the
         * account's own base URL takes them too is not documented.
         */
        public Builder parBaseUrl(String parBaseUrl) {
            this.parBaseUrl = parBaseUrl;
            return this;
        }

        /** Where the iframe of an embeddable is served. By default {@code https://embeddings.infobip.com}. */
        public Builder iframeBaseUrl(String iframeBaseUrl) {
            this.iframeBaseUrl = iframeBaseUrl;
            return this;
        }

        /** Who calls. Required. */
        public Builder credentials(Credentials credentials) {
            this.credentials = credentials;
            return this;
        }

        /** The application and entity that the credentials are bound to. Without it nothing is declared. */
        public Builder tenant(Tenant tenant) {
            this.tenant = tenant;
            return this;
        }

        /** Where {@link InfobipClient#forTenant} finds the keys of tenants. Without it there are no views for tenants. */
        public Builder tenantKeys(TenantKeys tenantKeys) {
            this.tenantKeys = tenantKeys;
            return this;
        }

        /**
         * The configuration.
         *
         * @throws IllegalArgumentException if the base URL or the credentials are missing, or a URL is neither https nor on this machine
         */
        public InfobipConfig build() {
            return new InfobipConfig(this);
        }
    }
}
