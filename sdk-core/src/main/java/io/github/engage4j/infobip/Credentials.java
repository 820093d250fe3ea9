package io.github.engage4j.infobip;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who calls Infobip. Made by the factories; immutable and thread-safe; prints its kind, never a secret.
 *
 * @see <a href="https://www.infobip.com/docs/essentials/api-essentials/api-authentication">API authentication</a>
 */
public final class Credentials {

    private final Kind kind;
    private final Secret secret;
    private final String name;

    private Credentials(Kind kind, String name, String secret) {
        this.kind = kind;
        this.name = name;
        this.secret = Secret.of(secret);
    }

    /**
     * An API key, sent as {@code Authorization: App …}. What it may do, and which tenant it is bound to, is set where it was created.
     *
     * @throws IllegalArgumentException if it is blank or holds anything but printable ASCII, such as a line break
     */
    public static Credentials apiKey(String key) {
        return new Credentials(Kind.API_KEY, "", Arguments.secretHeaderValue("apiKey", key));
    }

    /**
     * A user's name and password, sent as {@code Authorization: Basic …}.
     *
     * @throws IllegalArgumentException if either is blank, or the name holds a colon
     */
    public static Credentials basic(String username, String password) {
        if (Arguments.notBlank("username", username).contains(":")) {
            throw new IllegalArgumentException("username must not hold a colon");
        }
        return new Credentials(Kind.BASIC, username, Arguments.notBlank("password", password));
    }

    /**
     * The token of a session that was created elsewhere, sent as {@code Authorization: IBSSO …}. It is not renewed: by Infobip's
     * documentation it lives 60 minutes.
     *
     * @throws IllegalArgumentException if it is blank or holds anything but printable ASCII
     */
    public static Credentials sessionToken(String token) {
        return new Credentials(Kind.SESSION, "", Arguments.secretHeaderValue("sessionToken", token));
    }

    /**
     * OAuth2 client credentials. The SDK fetches a token before the first call, keeps it until shortly before it expires, and fetches
     * one at a time.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static Credentials oauth2(String clientId, String clientSecret) {
        return new Credentials(
                Kind.OAUTH2,
                Arguments.notBlank("clientId", clientId),
                Arguments.notBlank("clientSecret", clientSecret));
    }

    @Override
    public String toString() {
        return "Credentials[" + kind + "]";
    }

    Kind kind() {
        return kind;
    }

    Secret secret() {
        return secret;
    }

    /** The user's or the client's name; empty for a kind that has none. */
    String name() {
        return name;
    }

    /** The value of the Authorization header, for a kind that has one of its own. */
    String header() {
        String value = kind == Kind.BASIC ? base64(name + ":" + secret.reveal()) : secret.reveal();
        return kind.scheme() + value;
    }

    private static String base64(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The kinds, with the scheme that each has in the Authorization header. */
    enum Kind {
        API_KEY("App "),
        BASIC("Basic "),
        SESSION("IBSSO "),
        OAUTH2("Bearer ");

        private final String scheme;

        Kind(String scheme) {
            this.scheme = scheme;
        }

        String scheme() {
            return scheme;
        }
    }
}
