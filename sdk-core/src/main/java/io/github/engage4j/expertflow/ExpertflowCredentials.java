package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.operations.Service;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who calls Expertflow CX. Its gateway asks for a token from 4.9 on, and only where that is switched on. Made by the factories;
 * immutable and thread-safe; prints its kind, never a secret.
 *
 * <p>What logs in does so before the first call. The token is kept until shortly before it expires, then another is got with the refresh
 * token, or by a login where that is refused; one at a time, however many threads call. A call that is answered with 401 is made once
 * more after another login. When the login itself is refused, nothing is sent, and the call ends in an
 * {@link io.github.engage4j.error.AuthenticationException} with the platform's reason.
 *
 * <p>The roles of the user decide what may be called: by Expertflow's table those who push activities are Admin, Quality Manager,
 * Evaluator and Customer, and neither Agent nor Supervisor.
 *
 * @see <a href="https://docs.expertflow.com/cx-knowledgebase/latest/api-authentication-integration">API authentication</a>
 */
public final class ExpertflowCredentials {

    private static final ExpertflowCredentials NONE = new ExpertflowCredentials(Kind.NONE, null, "", null);

    private final Kind kind;
    private final @Nullable KeycloakClient client;
    private final String username;
    private final @Nullable Secret secret;

    private ExpertflowCredentials(
            Kind kind, @Nullable KeycloakClient client, String username, @Nullable Secret secret) {
        this.kind = kind;
        this.client = client;
        this.username = username;
        this.secret = secret;
    }

    /** Nobody in particular: no Authorization header is sent. For installations whose gateway asks for none, which is the default. */
    public static ExpertflowCredentials none() {
        return NONE;
    }

    /**
     * A token that was got elsewhere. It is not renewed; such tokens live 30 minutes in Expertflow's samples.
     *
     * @throws IllegalArgumentException if it is blank or holds a space or anything but printable ASCII, such as a line break
     */
    public static ExpertflowCredentials bearerToken(String token) {
        if (Arguments.secretHeaderValue("bearerToken", token).indexOf(' ') >= 0) {
            throw new IllegalArgumentException(
                    "bearerToken must be the token alone, but has a space: leave 'Bearer ' out");
        }
        return new ExpertflowCredentials(Kind.BEARER_TOKEN, null, "", Secret.of(token));
    }

    /**
     * A user who logs in at Keycloak, as Expertflow documents it for integrations (the password grant). The user's password must not be
     * a temporary one.
     *
     * @throws IllegalArgumentException if the client is missing, or the username or the password is blank
     */
    public static ExpertflowCredentials keycloak(KeycloakClient client, String username, String password) {
        return user(Kind.KEYCLOAK_PASSWORD, Arguments.required("client", client), username, password);
    }

    /**
     * A Keycloak client that logs in for itself (the grant {@code client_credentials}), which needs a service account with the roles.
     * Expertflow does not document this grant; Keycloak does.
     *
     * @throws IllegalArgumentException if the client is missing or has no secret
     */
    public static ExpertflowCredentials keycloak(KeycloakClient client) {
        if (Arguments.required("client", client).clientSecret() == null) {
            throw new IllegalArgumentException(
                    "client must have a secret to log in for itself: give a username and a password too, or use KeycloakClient.of");
        }
        return new ExpertflowCredentials(Kind.KEYCLOAK_CLIENT, client, "", null);
    }

    /**
     * A user who logs in at the agent manager, as the Agent Desk does: {@code POST /agent-manager/agent/login}.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static ExpertflowCredentials agentLogin(String username, String password) {
        return user(Kind.AGENT_LOGIN, null, username, password);
    }

    /**
     * A user who logs in at the unified admin: {@code POST /unified-admin/keycloakLogin}.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static ExpertflowCredentials adminLogin(String username, String password) {
        return user(Kind.ADMIN_LOGIN, null, username, password);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExpertflowCredentials credentials
                && kind == credentials.kind
                && Objects.equals(client, credentials.client)
                && username.equals(credentials.username)
                && Objects.equals(secret, credentials.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, client, username, secret);
    }

    @Override
    public String toString() {
        return "ExpertflowCredentials[" + kind + "]";
    }

    Kind kind() {
        return kind;
    }

    /** The Keycloak client, of a kind that has one. */
    KeycloakClient client() {
        return Arguments.required("client", client);
    }

    /** The user's name; empty for a kind that has none. */
    String username() {
        return username;
    }

    /** The password or the token, of a kind that has one. */
    Secret secret() {
        return Arguments.required("secret", secret);
    }

    /** All that nobody may print. */
    List<Secret> secrets() {
        return Stream.of(secret, client == null ? null : client.clientSecret())
                .filter(Objects::nonNull)
                .toList();
    }

    private static ExpertflowCredentials user(
            Kind kind, @Nullable KeycloakClient client, String username, String password) {
        return new ExpertflowCredentials(
                kind,
                client,
                Arguments.notBlank("username", username),
                Secret.of(Arguments.notBlank("password", password)));
    }

    /** The kinds, each with the service where it logs in. */
    enum Kind {
        NONE(null),
        BEARER_TOKEN(null),
        KEYCLOAK_PASSWORD(Service.EXPERTFLOW_AUTH),
        KEYCLOAK_CLIENT(Service.EXPERTFLOW_AUTH),
        AGENT_LOGIN(Service.EXPERTFLOW_AGENT_MANAGER),
        ADMIN_LOGIN(Service.EXPERTFLOW_UNIFIED_ADMIN);

        private final @Nullable Service service;

        Kind(@Nullable Service service) {
            this.service = service;
        }

        /** Where it logs in, or null if it does not. */
        @Nullable
        Service service() {
            return service;
        }
    }
}
