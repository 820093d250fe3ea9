package io.github.engage4j.api;

import io.github.engage4j.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not be seen: an API key, a token, a password, a {@code request_uri}. It prints as a placeholder, and
 * {@link #reveal()} is the only way to the text. Immutable and thread-safe.
 */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * Wraps a secret text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Secret of(String text) {
        return new Secret(Arguments.notBlank("secret", text));
    }

    /** The text itself. Do not log it. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "[redacted]";
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
