package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.RecordedRequest;
import io.github.engage4j.testing.internal.expertflow.Accounts.Account;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import okio.Utf8;
import org.jspecify.annotations.Nullable;

/** What the gateway checks before a request reaches its service: the path's first part, the size, the token, the role. */
final class Gateway {

    /** The most that a body may have; the gateway has this limit on some routes, here it is on all. */
    static final long LARGEST_BODY = 6L << 20;

    private static final Set<String> SECURED = Set.of("conversation-manager", "ccm", "cim-customer");
    private static final Set<String> LOGINS = Set.of("auth", "agent-manager", "unified-admin");
    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;
    private final Tokens tokens;
    private @Nullable String fixedToken;

    Gateway(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** A token that may do everything. */
    void fixToken(String token) {
        this.fixedToken = token;
    }

    void check(RecordedRequest request, HttpUrl url) {
        List<String> path = url.pathSegments();
        String service = path.get(0);
        if (!SECURED.contains(service) && !LOGINS.contains(service)) {
            throw ExpertflowErrors.noRoute();
        }
        if (Utf8.size(request.body()) > LARGEST_BODY) {
            throw ExpertflowErrors.tooLarge();
        }
        if (SECURED.contains(service) && isSwitchedOn() && !isOpen(path)) {
            checkToken(request.header("Authorization"), request.method(), service);
        }
    }

    private boolean isSwitchedOn() {
        return fixedToken != null || accounts.areThere();
    }

    /** What connectors call has no token. */
    private static boolean isOpen(List<String> path) {
        return path.get(0).equals("ccm") && path.size() > 1 && path.get(1).startsWith("message");
    }

    private void checkToken(@Nullable String authorization, String method, String service) {
        if (authorization == null) {
            throw ExpertflowErrors.unauthorized("Missing JWT token in request");
        }
        String token = authorization.startsWith(SCHEME) ? authorization.substring(SCHEME.length()) : "";
        if (token.equals(fixedToken)) {
            return;
        }
        Account caller = tokens.caller(token);
        if (caller == null) {
            throw ExpertflowErrors.unauthorized("JWT token invalid");
        }
        if (!Roles.allow(caller.roles(), method, service)) {
            throw ExpertflowErrors.forbidden();
        }
    }
}
