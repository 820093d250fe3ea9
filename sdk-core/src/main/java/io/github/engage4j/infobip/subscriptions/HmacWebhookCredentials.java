package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A key by which the platform signs each event. Which header holds the signature, and in which encoding, is not documented. Its constructor
 * is not API: components get added.
 *
 * @param secretKey the key; null where the platform keeps it back
 * @param algorithm the algorithm
 */
@TypeName("HMAC")
public record HmacWebhookCredentials(
        @Nullable Secret secretKey, @Nullable HmacAlgorithm algorithm) implements WebhookCredentials {

    /**
     * A key and the algorithm that it is for.
     *
     * @param secretKey at most 255 characters
     * @throws IllegalArgumentException if the key is too long
     */
    public static HmacWebhookCredentials of(Secret secretKey, HmacAlgorithm algorithm) {
        return new HmacWebhookCredentials(
                ShortSecret.check("secretKey", secretKey), Arguments.required("algorithm", algorithm));
    }
}
