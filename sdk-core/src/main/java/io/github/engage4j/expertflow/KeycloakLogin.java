package io.github.engage4j.expertflow;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Token;
import io.github.engage4j.internal.http.Token.Refresh;
import io.github.engage4j.internal.http.TokenReader;
import io.github.engage4j.internal.operations.LoginOperation;
import io.github.engage4j.internal.wire.KeycloakToken;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A login at the Keycloak server.
 *
 * @param credentials a user's or a client's
 * @param realm the realm that knows them
 * @param address where the server is, for messages
 */
record KeycloakLogin(ExpertflowCredentials credentials, String realm, String address) implements Login {

    @Override
    public Token logIn(CallFactory calls, Duration atMost) {
        Map<String, String> form = client();
        if (byClient()) {
            form.put("grant_type", "client_credentials");
        } else {
            form.put("grant_type", "password");
            form.put("username", credentials.username());
            form.put("password", credentials.secret().reveal());
        }
        return fetch(form, null, calls, atMost);
    }

    @Override
    public Token refresh(Refresh refresh, CallFactory calls, Duration atMost) {
        Map<String, String> form = client();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refresh.token().reveal());
        return fetch(form, refresh, calls, atMost);
    }

    @Override
    public String advice() {
        String what = byClient() ? "client id and client secret" : "username, password and client";
        String needs = byClient()
                ? "the client needs a service account"
                : "the user needs a password that is not temporary, and the client direct access grants";
        return "check " + what + " of ExpertflowCredentials.keycloak(…) for the realm '" + Arguments.shown(realm)
                + "' at " + address + "; " + needs;
    }

    private boolean byClient() {
        return credentials.kind() == ExpertflowCredentials.Kind.KEYCLOAK_CLIENT;
    }

    private Map<String, String> client() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", credentials.client().clientId());
        Secret secret = credentials.client().clientSecret();
        if (secret != null) {
            form.put("client_secret", secret.reveal());
        }
        return form;
    }

    private Token fetch(Map<String, String> form, @Nullable Refresh before, CallFactory calls, Duration atMost) {
        Instant asked = calls.timing().clock().instant();
        KeycloakToken answer = calls.call(LoginOperation.CREATE_TOKEN)
                .path(realm)
                .form(form)
                .answer(TokenReader.of(KeycloakToken.class, KeycloakToken::accessToken, "access_token"))
                .with(CallOptions.deadline(atMost))
                .execute();
        Secret token = Arguments.required("access_token", answer.accessToken());
        return Token.livingFor(life(answer, token), token, asked).with(next(answer, before, asked));
    }

    private static Duration life(KeycloakToken answer, Secret token) {
        long seconds = answer.life();
        return seconds <= 0 ? Login.lifeOf(token) : Duration.ofSeconds(seconds);
    }

    private static @Nullable Refresh next(KeycloakToken answer, @Nullable Refresh before, Instant asked) {
        Secret next = answer.refreshToken();
        return next == null ? before : Refresh.livingFor(answer.refreshLife(), next, asked);
    }
}
