package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signature (HMAC) of a delivery's body in a header. The platform documents the algorithms only. Which header holds the signature, how it
 * is encoded, and that it signs the body's bytes and nothing else with the UTF-8 bytes of the key, are assumptions: look at what arrives,
 * and set what differs. Immutable and thread-safe; each method gives another verification.
 */
public final class HmacVerification implements WebhookVerification {

    private final Secret key;
    private final HmacAlgorithm algorithm;
    private final String header;
    private final SignatureEncoding encoding;
    private final String prefix;

    HmacVerification(Secret key, HmacAlgorithm algorithm, String header, SignatureEncoding encoding, String prefix) {
        this.key = key;
        this.algorithm = algorithm;
        this.header = header;
        this.encoding = encoding;
        this.prefix = prefix;
    }

    /** The algorithm that is set in the subscription's security; {@link HmacAlgorithm#SHA256} if none is given here. */
    public HmacVerification algorithm(HmacAlgorithm algorithm) {
        Arguments.required("algorithm", algorithm);
        return new HmacVerification(key, algorithm, header, encoding, prefix);
    }

    /** The header that holds the signature; {@code X-Signature} if none is given, which is an assumption. */
    public HmacVerification header(String header) {
        return new HmacVerification(key, algorithm, Arguments.headerValue("header", header), encoding, prefix);
    }

    /** How the signature is encoded; {@link SignatureEncoding#HEX} if nothing is given, which is an assumption. */
    public HmacVerification encoding(SignatureEncoding encoding) {
        Arguments.required("encoding", encoding);
        return new HmacVerification(key, algorithm, header, encoding, prefix);
    }

    /** What stands before the signature, such as {@code sha256=}; nothing if nothing is given, which is an assumption. */
    public HmacVerification prefix(String prefix) {
        return new HmacVerification(key, algorithm, header, encoding, Arguments.required("prefix", prefix));
    }

    /** The header that holds the signature. */
    public String header() {
        return header;
    }

    /** The header's value for a body, as the platform would sign it: for tests of your own. */
    public String sign(byte[] body) {
        return prefix + encoding.encode(signature(body));
    }

    @Override
    public Verdict verify(byte[] body, WebhookHeaders headers) {
        return SingleHeader.judge(
                headers,
                header,
                prefix,
                presented -> Digests.same(encoding.encode(signature(body)), encoding.normal(presented)));
    }

    private byte[] signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm.javaName());
            mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), algorithm.javaName()));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + algorithm.javaName(), e);
        }
    }

    @Override
    public String toString() {
        return "HmacVerification[" + algorithm + ", " + encoding + "]";
    }
}
