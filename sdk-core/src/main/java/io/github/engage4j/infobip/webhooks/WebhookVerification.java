package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Whether a delivery is the platform's. The four ways that a subscription's security offers have methods here; an access token that
 * changes, as with OAuth, is checked by an implementation of your own. Implementations must be thread-safe, and compare secrets in
 * constant time, as those made here do.
 */
@FunctionalInterface
public interface WebhookVerification {

    /** What a verification finds. */
    enum Verdict {
        /** It is the platform's. */
        GENUINE,
        /** It does not say whose it is. */
        MISSING,
        /** It says so, but wrongly or in more than one way. */
        FORGED
    }

    /**
     * Judges a delivery before anything of it is read. An exception means that it cannot be told now: the delivery is answered with 500, to
     * be delivered again.
     *
     * @param body the bytes as they came; not to be changed
     * @param headers the headers
     */
    Verdict verify(byte[] body, WebhookHeaders headers);

    /** A signature of the body, made with a key that only the platform knows too. */
    static HmacVerification hmac(Secret key) {
        return new HmacVerification(
                Arguments.required("key", key), HmacAlgorithm.SHA256, "X-Signature", SignatureEncoding.HEX, "");
    }

    /** A user name and a password, in the {@code Authorization} header. */
    static WebhookVerification basic(String username, Secret password) {
        String name = Arguments.notBlank("username", username);
        String pair = name + ":" + Arguments.required("password", password).reveal();
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new HeaderVerification("Authorization", "Basic ", Secret.of(encoded));
    }

    /** A token that stays the same, in the {@code Authorization} header. */
    static WebhookVerification bearer(Secret token) {
        return new HeaderVerification("Authorization", "Bearer ", Arguments.required("token", token));
    }

    /** A header of your choice with a value that only the platform knows too. */
    static WebhookVerification header(String name, Secret value) {
        return new HeaderVerification(Arguments.headerValue("name", name), "", Arguments.required("value", value));
    }

    /** No verification: whoever knows the address can send events. For a webhook behind a proxy that verifies, or a private network. */
    static WebhookVerification none() {
        return HeaderVerification.NONE;
    }
}
