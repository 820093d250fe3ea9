package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A user who begins a session. Its constructor is not API: components get added.
 *
 * @param username the user's name
 * @param password the user's password
 * @param unsafe whether the session can be used from any address, or null for the platform's default, which binds it to the caller's
 */
public record CreateSessionRequest(
        String username, Secret password, @Nullable Boolean unsafe) {

    /**
     * A session that is bound to the caller's address.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static CreateSessionRequest of(String username, String password) {
        return new CreateSessionRequest(Arguments.notBlank("username", username), secret(password), null);
    }

    /**
     * A session that can be used from any address.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static CreateSessionRequest unsafe(String username, String password) {
        return new CreateSessionRequest(Arguments.notBlank("username", username), secret(password), true);
    }

    private static Secret secret(String password) {
        return Secret.of(Arguments.notBlank("password", password));
    }
}
