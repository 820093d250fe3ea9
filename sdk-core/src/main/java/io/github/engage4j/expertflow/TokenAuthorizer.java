package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Token;
import io.github.engage4j.internal.http.Token.Refresh;
import io.github.engage4j.internal.http.TokenCache;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Authorizes calls with the tokens of a login. Thread-safe. */
final class TokenAuthorizer implements Authorizer {

    static final String SCHEME = "Bearer ";

    /** The present token and the one before, each with its refresh token: an answer may quote either. */
    private static final int RECENT_SECRETS = 4;

    private static final Set<Integer> TRY_LATER = Set.of(408, 429, 502, 503, 504);

    private final Login login;
    private final CallFactory calls;
    private final TokenCache tokens;
    private final List<Secret> secrets;
    private final Deque<Secret> recent = new ArrayDeque<>();

    TokenAuthorizer(Login login, List<Secret> secrets, CallFactory calls) {
        this.login = login;
        this.secrets = secrets;
        this.calls = calls.as(Authorizer.none(this::secrets));
        this.tokens = new TokenCache(this::fetch, calls.timing());
    }

    @Override
    public String authorization(Duration atMost) {
        return SCHEME + tokens.token(atMost);
    }

    @Override
    public boolean refused(String authorization) {
        tokens.forget(authorization.substring(SCHEME.length()));
        return true;
    }

    @Override
    public String advice() {
        return login.advice();
    }

    @Override
    public List<Secret> secrets() {
        List<Secret> all = new ArrayList<>(secrets);
        synchronized (recent) {
            all.addAll(recent);
        }
        return all;
    }

    private Token fetch(@Nullable Token expired, Duration atMost) {
        long started = calls.timing().nanoTime().getAsLong();
        Token token = expired == null ? null : refreshed(expired, atMost);
        if (token == null) {
            long spent = calls.timing().nanoTime().getAsLong() - started;
            token = login.logIn(calls, Duration.ofNanos(Math.max(1, atMost.toNanos() - spent)));
        }
        remember(token);
        return token;
    }

    /** The next token, or null if only a login gives one. */
    private @Nullable Token refreshed(Token expired, Duration atMost) {
        Refresh refresh = expired.refresh();
        if (refresh == null || !refresh.isGoodAt(calls.timing().clock().instant())) {
            return null;
        }
        try {
            return login.refresh(refresh, calls, atMost);
        } catch (EngageException e) {
            if (isRefused(e)) {
                return null;
            }
            throw e;
        }
    }

    /** Any answer but one that asks to wait: how the product's services refuse is not documented. */
    private static boolean isRefused(EngageException failure) {
        return failure.status() > 0 && !TRY_LATER.contains(failure.status());
    }

    private void remember(Token token) {
        Refresh refresh = token.refresh();
        synchronized (recent) {
            recent.addFirst(Secret.of(token.value()));
            if (refresh != null) {
                recent.addFirst(refresh.token());
            }
            while (recent.size() > RECENT_SECRETS) {
                recent.removeLast();
            }
        }
    }
}
