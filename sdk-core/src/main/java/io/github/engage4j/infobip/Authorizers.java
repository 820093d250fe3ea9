package io.github.engage4j.infobip;

import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import java.util.List;

/** Turns credentials into what authorizes calls. */
final class Authorizers {

    private Authorizers() {}

    /** What authorizes calls; tokens are fetched with calls of the given factory, which needs no authorization itself. */
    static Authorizer of(Credentials credentials, CallFactory anonymous) {
        if (credentials.kind() == Credentials.Kind.OAUTH2) {
            return new OAuth2Authorizer(credentials, anonymous);
        }
        return new FixedAuthorizer(credentials.header(), List.of(credentials.secret()));
    }
}
