package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Turns credentials into what authorizes calls. */
final class Authorizers {

    private Authorizers() {}

    /**
     * What authorizes calls.
     *
     * @param credentials who calls
     * @param realm the realm of a Keycloak client that names none
     * @param anonymous makes the calls that log in
     * @param headerValues what other headers hold, which may be secret too
     * @throws IllegalStateException if the service where they log in has no address
     */
    static Authorizer of(
            ExpertflowCredentials credentials, String realm, CallFactory anonymous, List<Secret> headerValues) {
        List<Secret> secrets = new ArrayList<>(credentials.secrets());
        secrets.addAll(headerValues);
        return switch (credentials.kind()) {
            case NONE -> Authorizer.none(secrets);
            case BEARER_TOKEN -> new TokenHeader(credentials.secret(), secrets);
            case KEYCLOAK_PASSWORD, KEYCLOAK_CLIENT ->
                new TokenAuthorizer(
                        new KeycloakLogin(
                                credentials, credentials.client().realmOr(realm), address(credentials, anonymous)),
                        secrets,
                        anonymous);
            case AGENT_LOGIN, ADMIN_LOGIN ->
                new TokenAuthorizer(new ProductLogin(credentials, address(credentials, anonymous)), secrets, anonymous);
        };
    }

    /** What to say where credentials are given, and the service where they log in has no address. */
    static String withoutAddress(Service service) {
        return "expertflow.credentials need an address to log in at: call " + service.setting();
    }

    private static String address(ExpertflowCredentials credentials, CallFactory calls) {
        Service service = Objects.requireNonNull(credentials.kind().service());
        HttpUrl root = calls.root(service);
        if (root == null) {
            throw new IllegalStateException(withoutAddress(service));
        }
        return root.toString();
    }
}
