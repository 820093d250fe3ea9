package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.testing.internal.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may call: API keys, users, and the tokens of sessions and of OAuth2. Not thread-safe. */
final class Access {

    /** The life of an OAuth2 token. */
    static final int TOKEN_SECONDS = 3600;

    private final Map<String, Caller> credentials = new HashMap<>();
    private final Map<String, Instant> expiries = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Ids ids;
    private final Clock clock;

    Access(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new API key: of a tenant, or with null of the whole account. */
    String createKey(@Nullable Tenant tenant) {
        String key = ids.secret().substring(0, 32) + "-" + ids.uuid();
        credentials.put("App " + key, new Caller(tenant));
        return key;
    }

    void addUser(String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        credentials.put("Basic " + pair, Caller.ACCOUNT);
        passwords.put(name, password);
    }

    void addSessionToken(String token) {
        credentials.put("IBSSO " + token, Caller.ACCOUNT);
    }

    /** A new OAuth2 token for a user. */
    String createToken(@Nullable String name, @Nullable String password) {
        if (name == null || password == null || !password.equals(passwords.get(name))) {
            throw InfobipErrors.unauthorized();
        }
        String token = ids.secret();
        credentials.put("Bearer " + token, Caller.ACCOUNT);
        expiries.put("Bearer " + token, clock.instant().plusSeconds(TOKEN_SECONDS));
        return token;
    }

    /** Whose credentials an Authorization header holds. */
    Caller caller(@Nullable String authorization) {
        Caller caller = authorization == null ? null : credentials.get(authorization);
        Instant expiry = expiries.get(authorization);
        if (caller == null || (expiry != null && !clock.instant().isBefore(expiry))) {
            throw InfobipErrors.unauthorized();
        }
        return caller;
    }
}
