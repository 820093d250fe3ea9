package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.testing.internal.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may call: API keys, users, and the tokens of sessions and of OAuth2. That an API key is answered 401 by an operation that takes
 * none is an assumption. Not thread-safe.
 */
final class Access {

    /** The life of an OAuth2 token and of a session. */
    static final int TOKEN_SECONDS = 3600;

    private static final String KEY = "App ";
    private static final String SESSION = "IBSSO ";

    private final Map<String, Supplier<@Nullable Caller>> credentials = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Ids ids;
    private final Clock clock;

    Access(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new API key's secret, which lets in whomever its owner says at the time of a call, or nobody. */
    String createKey(Supplier<@Nullable Caller> owner) {
        String key = ids.secret().substring(0, 32) + "-" + ids.uuid();
        credentials.put(KEY + key, owner);
        return key;
    }

    void addUser(String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        credentials.put("Basic " + pair, () -> Caller.ACCOUNT);
        passwords.put(name, password);
    }

    void addSessionToken(String token) {
        credentials.put(SESSION + token, () -> Caller.ACCOUNT);
    }

    /** A new OAuth2 token for a user. */
    String createToken(@Nullable String name, @Nullable String password) {
        checkUser(name, password);
        return createToken("Bearer ");
    }

    /** A new session for a user. */
    String createSession(@Nullable String name, @Nullable String password) {
        checkUser(name, password);
        return createToken(SESSION);
    }

    /** Ends a session, whose token is let in no more. */
    void destroySession(String token) {
        credentials.remove(SESSION + token);
    }

    /** Whether the token of a session is let in. */
    boolean isSession(String token) {
        Supplier<@Nullable Caller> session = credentials.get(SESSION + token);
        return session != null && session.get() != null;
    }

    /** Whose credentials an Authorization header holds, for an operation. */
    Caller caller(OperationRow row, @Nullable String authorization) {
        boolean refused = authorization == null
                || (authorization.startsWith(KEY) && !row.facts().takesApiKeys());
        Supplier<@Nullable Caller> owner = refused ? null : credentials.get(authorization);
        Caller caller = owner == null ? null : owner.get();
        if (caller == null) {
            throw ApiErrors.isSpokenBy(row) ? ApiErrors.unauthorized() : InfobipErrors.unauthorized();
        }
        return caller;
    }

    private String createToken(String scheme) {
        String token = ids.secret();
        Instant expiry = clock.instant().plusSeconds(TOKEN_SECONDS);
        credentials.put(scheme + token, () -> clock.instant().isBefore(expiry) ? Caller.ACCOUNT : null);
        return token;
    }

    private void checkUser(@Nullable String name, @Nullable String password) {
        if (name == null || password == null || !password.equals(passwords.get(name))) {
            throw InfobipErrors.unauthorized();
        }
    }
}
