package io.github.engage4j.infobip.embeddables;

import io.github.engage4j.api.Secret;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pushed authorization: the {@code request_uri} that opens an embeddable in a browser, once. Make one for each page that is served,
 * and never keep it: whoever has it acts as the tenant until it is used or expires. Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9126">RFC 9126</a>
 */
public final class PushedAuthorization {

    private final Secret requestUri;
    private final @Nullable Instant expiresAt;
    private final String iframeBaseUrl;
    private final Clock clock;

    PushedAuthorization(Secret requestUri, @Nullable Instant expiresAt, String iframeBaseUrl, Clock clock) {
        this.requestUri = requestUri;
        this.expiresAt = expiresAt;
        this.iframeBaseUrl = iframeBaseUrl;
        this.clock = clock;
    }

    /** The {@code request_uri}. */
    public Secret requestUri() {
        return requestUri;
    }

    /** When it expires by the client's clock, or null if the platform does not say; Infobip documents no lifetime. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** Whether it has expired by the client's clock; false if the platform does not say when. */
    public boolean isExpired() {
        return expiresAt != null && !clock.instant().isBefore(expiresAt);
    }

    /**
     * The iframe that opens the embeddable.
     *
     * @throws IllegalStateException if the authorization has expired
     */
    public Iframe iframe() {
        if (isExpired()) {
            throw new IllegalStateException(
                    "the request_uri expired at " + expiresAt + ": authorize again for each page that is served");
        }
        return new Iframe(iframeBaseUrl, requestUri);
    }

    @Override
    public String toString() {
        return "PushedAuthorization[" + requestUri + ", expires " + (expiresAt == null ? "unknown" : expiresAt) + "]";
    }
}
