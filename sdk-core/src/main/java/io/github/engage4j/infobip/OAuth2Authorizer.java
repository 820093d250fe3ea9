package io.github.engage4j.infobip;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Token;
import io.github.engage4j.internal.http.TokenCache;
import io.github.engage4j.internal.http.TokenReader;
import io.github.engage4j.internal.operations.AccountOperation;
import io.github.engage4j.internal.wire.OAuth2Token;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Authorizes calls with tokens for OAuth2 client credentials. */
final class OAuth2Authorizer implements Authorizer {

    /** How long a token is kept if the platform does not say: as little as makes sense. */
    private static final long UNKNOWN_LIFE_SECONDS = 60;

    private final TokenCache tokens;

    OAuth2Authorizer(Credentials credentials, CallFactory calls) {
        CallFactory asNobody = calls.as(new FixedAuthorizer(null, List.of(credentials.secret())));
        this.tokens = new TokenCache((expired, atMost) -> fetch(credentials, asNobody, atMost), calls.timing());
    }

    @Override
    public String authorization(Duration atMost) {
        return Credentials.Kind.OAUTH2.scheme() + tokens.token(atMost);
    }

    @Override
    public boolean refused(String authorization) {
        tokens.forget(authorization.substring(Credentials.Kind.OAUTH2.scheme().length()));
        return true;
    }

    private static Token fetch(Credentials credentials, CallFactory calls, Duration atMost) {
        Instant asked = calls.timing().clock().instant();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", credentials.name());
        form.put("client_secret", credentials.secret().reveal());
        OAuth2Token token = calls.call(AccountOperation.CREATE_OAUTH2_TOKEN)
                .form(form)
                .answer(TokenReader.of(OAuth2Token.class, OAuth2Token::accessToken, "access_token"))
                .with(CallOptions.deadline(atMost))
                .execute();
        Long seconds = token.expiresIn();
        Duration life = Duration.ofSeconds(seconds == null || seconds <= 0 ? UNKNOWN_LIFE_SECONDS : seconds);
        return Token.livingFor(life, token.accessToken(), asked);
    }
}
