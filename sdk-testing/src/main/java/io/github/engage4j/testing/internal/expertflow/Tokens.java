package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.json.JsonTree;
import io.github.engage4j.testing.ExpertflowRole;
import io.github.engage4j.testing.internal.expertflow.Accounts.Account;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and whose they are. They look like those of Keycloak, three parts with {@code iat} and {@code exp} in the second, but nothing
 * signs them. Not thread-safe.
 */
final class Tokens {

    /** The life of a token that gets others, and of one for calls unless told otherwise, as in the documented example. */
    static final Duration REFRESH_LIFE = Duration.ofMinutes(30);

    private final Map<String, Grant> access = new HashMap<>();
    private final Map<String, Grant> refresh = new HashMap<>();
    private final World world;
    private Duration life = REFRESH_LIFE;

    Tokens(World world) {
        this.world = world;
    }

    /** Sets the life of tokens that are made from now on. */
    void liveFor(Duration time) {
        this.life = time;
    }

    Duration life() {
        return life;
    }

    /** A new token for calls. */
    String access(Account owner) {
        return create(access, owner, life, "Bearer");
    }

    /** A new token that gets others. */
    String refresh(Account owner) {
        return create(refresh, owner, REFRESH_LIFE, "Refresh");
    }

    /** Whose token for calls it is, or null if nobody's or if it has expired. */
    @Nullable
    Account caller(String token) {
        return owner(access.get(token));
    }

    /** The same for a token that gets others. */
    @Nullable
    Account refresher(String token) {
        return owner(refresh.get(token));
    }

    /** Whether a token that gets others was ever made. */
    boolean isRefreshToken(@Nullable String token) {
        return refresh.containsKey(token);
    }

    private @Nullable Account owner(@Nullable Grant grant) {
        return grant == null || !world.clock().instant().isBefore(grant.expiry) ? null : grant.owner;
    }

    private String create(Map<String, Grant> grants, Account owner, Duration time, String type) {
        Instant now = world.clock().instant();
        Instant expiry = now.plus(time);
        Object roles =
                owner.roles().stream().map(ExpertflowRole::value).sorted().toList();
        Object claims = Members.of(
                "exp", expiry.getEpochSecond(),
                "iat", now.getEpochSecond(),
                "jti", world.ids().uuid(),
                "typ", type,
                "realm_access", Map.of("roles", roles),
                "scope", "email profile",
                "preferred_username", owner.name());
        String token = part(Members.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".unsigned";
        grants.put(token, new Grant(owner, expiry));
        return token;
    }

    private static String part(Object tree) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonTree.write(tree).getBytes(StandardCharsets.UTF_8));
    }

    private record Grant(Account owner, Instant expiry) {}
}
