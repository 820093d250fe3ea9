package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.SessionOperation;
import java.util.List;

/**
 * Sessions of users, for what an API key may not do. Both methods call as the user, whatever the client's credentials. For OAuth2 there
 * is no method: {@link io.github.engage4j.infobip.Credentials#oauth2} fetches and renews its tokens by itself. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/essentials/api-essentials/api-authentication">API authentication</a>
 */
public final class SessionsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public SessionsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Begins a session. A user who has one must end it before there can be another. */
    public ApiCall<Session> create(CreateSessionRequest request) {
        return calls.as(Authorizer.none(List.of(request.password())))
                .call(SessionOperation.CREATE_SESSION)
                .body(request)
                .answer(Session.class);
    }

    /** Ends a session. */
    public ApiCall<Acknowledgement> destroy(Session session) {
        String header =
                "IBSSO " + Arguments.secretHeaderValue("token", session.token().reveal());
        return calls.as(Authorizer.fixed(header))
                .call(SessionOperation.DESTROY_SESSION)
                .acknowledged();
    }
}
