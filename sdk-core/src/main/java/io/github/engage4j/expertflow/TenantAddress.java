package io.github.engage4j.expertflow;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.BaseUrl;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The address of a tenant: its id as a sub-domain of the installation's host. */
final class TenantAddress {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern IP = Pattern.compile("[0-9.]+|.*:.*");

    private TenantAddress() {}

    /**
     * The address, with the port and the path of the installation's.
     *
     * @throws IllegalArgumentException if the id is no DNS label
     * @throws IllegalStateException if the installation's host can have no sub-domains
     */
    static HttpUrl of(HttpUrl baseUrl, String tenantId) {
        String label = label(tenantId);
        if (IP.matcher(baseUrl.host()).matches()) {
            throw refused(baseUrl, "is an IP address");
        }
        HttpUrl url = below(baseUrl, label + "." + baseUrl.host());
        if (url == null) {
            throw refused(baseUrl, "cannot have '" + label + "' before it");
        }
        return url;
    }

    /**
     * The id, which must be one label of a domain: with anything else in it a request could go to another host.
     *
     * @throws IllegalArgumentException if it is none
     */
    private static String label(String tenantId) {
        if (!LABEL.matcher(Arguments.notBlank("tenantId", tenantId)).matches()) {
            throw new IllegalArgumentException(
                    "tenantId must be one label of a domain name (up to 63 letters, digits and hyphens,"
                            + " no hyphen at its ends), but is '" + Arguments.shown(tenantId) + "'");
        }
        return tenantId.toLowerCase(Locale.ROOT);
    }

    private static @Nullable HttpUrl below(HttpUrl baseUrl, String host) {
        try {
            HttpUrl url = baseUrl.newBuilder().host(host).build();
            return url.host().equals(host) ? BaseUrl.parse("the tenant's URL", url.toString()) : null;
        } catch (IllegalArgumentException noHost) {
            return null;
        }
    }

    private static IllegalStateException refused(HttpUrl baseUrl, String why) {
        return new IllegalStateException(
                "forTenant needs the domain of the installation in expertflow.baseUrl, over https," + " but the host '"
                        + baseUrl.host() + "' " + why);
    }
}
