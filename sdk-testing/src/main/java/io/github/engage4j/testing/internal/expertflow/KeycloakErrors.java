package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.SandboxError;

/** Errors of Keycloak's token endpoint, in OAuth 2's shape, as measured at Keycloak 26.7.3. */
final class KeycloakErrors {

    private static final String WHICH_CLIENT = "Invalid client or Invalid client credentials";

    private KeycloakErrors() {}

    static SandboxError wrongPassword() {
        return of(400, "invalid_grant", "Invalid user credentials");
    }

    static SandboxError unknownClient() {
        return of(401, "invalid_client", WHICH_CLIENT);
    }

    static SandboxError wrongClientSecret() {
        return of(401, "unauthorized_client", WHICH_CLIENT);
    }

    static SandboxError of(int status, String error, String description) {
        return new SandboxError(Answer.json(status, Members.of("error", error, "error_description", description)));
    }
}
