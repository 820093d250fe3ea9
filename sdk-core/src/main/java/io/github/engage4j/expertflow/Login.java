package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Token;
import io.github.engage4j.internal.http.Token.Refresh;
import io.github.engage4j.internal.wire.JwtTimes;
import java.time.Duration;

/** A way to get a token. */
interface Login {

    /** How long a token is kept of which nobody says how long it lives: Keycloak's default for access tokens. */
    Duration UNKNOWN_LIFE = Duration.ofMinutes(5);

    /** The first token, with the credentials. */
    Token logIn(CallFactory calls, Duration atMost);

    /** The next one, with the refresh token that came with the last. */
    Token refresh(Refresh refresh, CallFactory calls, Duration atMost);

    /** How long a token lives, as it says itself. */
    static Duration lifeOf(Secret token) {
        Duration life = JwtTimes.lifeOf(token.reveal());
        return life == null ? UNKNOWN_LIFE : life;
    }

    /** What to do when the login is refused: it names the credentials and the place. */
    String advice();
}
