package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.internal.operations.LoginOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.SandboxError;
import io.github.engage4j.testing.internal.expertflow.Accounts.Account;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product's own logins, of the Agent Desk and of the unified admin. Assumptions: either lets any user in, whatever the role; a refusal
 * is a 401 in the envelope of a success.
 */
final class Logins {

    private final Accounts accounts;
    private final Tokens tokens;

    Logins(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    void register(Handlers handlers) {
        handlers.on(LoginOperation.LOG_IN_AGENT, this::logIn)
                .on(LoginOperation.LOG_IN_ADMIN, this::logIn)
                .on(LoginOperation.REFRESH_AGENT, this::refresh)
                .on(LoginOperation.REFRESH_ADMIN, this::refresh);
    }

    private Answer logIn(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        Account user = accounts.user(Members.text(body, "username"), Members.text(body, "password"));
        if (user == null) {
            throw refused("login", "Invalid user credentials");
        }
        if (!user.enabled()) {
            throw refused("login", "Account disabled");
        }
        Object data = Members.of("token", tokens.access(user), "refresh_token", tokens.refresh(user));
        return Answer.json(Members.of("statusCode", 200, "data", data));
    }

    private Answer refresh(ApiRequest request) {
        String token = Members.text(request.body(), "refreshToken");
        Account owner = token == null ? null : tokens.refresher(token);
        if (owner == null || !accounts.isEnabled(owner)) {
            throw refused("refreshToken", "Token is not active");
        }
        Object data = Members.of("status", 200, "access_token", tokens.access(owner));
        return Answer.json(Members.of("task", "refreshToken", "msg", "ok", "statusCode", 200, "data", data));
    }

    private static SandboxError refused(String task, String message) {
        return new SandboxError(Answer.json(401, Members.of("task", task, "msg", message, "statusCode", 401)));
    }
}
