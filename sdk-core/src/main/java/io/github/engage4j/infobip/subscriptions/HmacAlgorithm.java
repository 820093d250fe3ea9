package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * The algorithm of a signature. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record HmacAlgorithm(String value) implements OpenEnum {

    public static final HmacAlgorithm HMAC_MD5 = new HmacAlgorithm("HMAC_MD5");
    public static final HmacAlgorithm HMAC_SHA_1 = new HmacAlgorithm("HMAC_SHA_1");
    public static final HmacAlgorithm HMAC_SHA_224 = new HmacAlgorithm("HMAC_SHA_224");
    public static final HmacAlgorithm HMAC_SHA_256 = new HmacAlgorithm("HMAC_SHA_256");
    public static final HmacAlgorithm HMAC_SHA_384 = new HmacAlgorithm("HMAC_SHA_384");
    public static final HmacAlgorithm HMAC_SHA_512 = new HmacAlgorithm("HMAC_SHA_512");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static HmacAlgorithm of(String value) {
        return new HmacAlgorithm(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
