package io.github.engage4j.expertflow;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Token;
import io.github.engage4j.internal.http.Token.Refresh;
import io.github.engage4j.internal.http.TokenReader;
import io.github.engage4j.internal.operations.LoginOperation;
import io.github.engage4j.internal.wire.LoginAnswer;
import io.github.engage4j.internal.wire.LoginRefreshRequest;
import io.github.engage4j.internal.wire.LoginRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login at the agent manager or at the unified admin, which are alike. How long their tokens live they do not say, so that is read
 * from the token; refresh tokens are tried.
 *
 * @param credentials a user's
 * @param address where the service is, for messages
 */
record ProductLogin(ExpertflowCredentials credentials, String address) implements Login {

    @Override
    public Token logIn(CallFactory calls, Duration atMost) {
        LoginOperation row = byAgent() ? LoginOperation.LOG_IN_AGENT : LoginOperation.LOG_IN_ADMIN;
        LoginRequest request = new LoginRequest(credentials.username(), credentials.secret());
        return fetch(row, request, null, calls, atMost);
    }

    @Override
    public Token refresh(Refresh refresh, CallFactory calls, Duration atMost) {
        LoginOperation row = byAgent() ? LoginOperation.REFRESH_AGENT : LoginOperation.REFRESH_ADMIN;
        return fetch(row, new LoginRefreshRequest(refresh.token()), refresh, calls, atMost);
    }

    @Override
    public String advice() {
        return "check username and password of ExpertflowCredentials." + (byAgent() ? "agentLogin" : "adminLogin")
                + "(…) at " + address + "; the user needs a password that is not temporary";
    }

    private boolean byAgent() {
        return credentials.kind() == ExpertflowCredentials.Kind.AGENT_LOGIN;
    }

    private static Token fetch(
            LoginOperation row, Record body, @Nullable Refresh before, CallFactory calls, Duration atMost) {
        Instant asked = calls.timing().clock().instant();
        LoginAnswer answer = calls.call(row)
                .body(body)
                .answer(TokenReader.of(LoginAnswer.class, LoginAnswer::accessToken, "data.token"))
                .with(CallOptions.deadline(atMost))
                .execute();
        Secret token = Arguments.required("data.token", answer.accessToken());
        Secret next = answer.refreshToken();
        return Token.livingFor(Login.lifeOf(token), token, asked).with(next == null ? before : new Refresh(next, null));
    }
}
