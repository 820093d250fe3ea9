package io.github.engage4j.infobip.webhooks;

/** The algorithms that the platform can sign with. Take {@link #SHA256} or a longer one; the first two are here because it offers them. */
public enum HmacAlgorithm {
    MD5("HmacMD5"),
    SHA1("HmacSHA1"),
    SHA224("HmacSHA224"),
    SHA256("HmacSHA256"),
    SHA384("HmacSHA384"),
    SHA512("HmacSHA512");

    private final String javaName;

    HmacAlgorithm(String javaName) {
        this.javaName = javaName;
    }

    String javaName() {
        return javaName;
    }
}
