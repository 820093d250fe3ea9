package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The client as which Keycloak knows an application. Immutable and thread-safe; prints neither its id nor its secret.
 *
 * @see <a href="https://docs.expertflow.com/cx-knowledgebase/latest/api-authentication-integration">API authentication</a>
 */
public final class KeycloakClient {

    private final String clientId;
    private final @Nullable Secret clientSecret;
    private final @Nullable String realm;

    private KeycloakClient(String clientId, @Nullable Secret clientSecret, @Nullable String realm) {
        this.clientId = Arguments.notBlank("clientId", clientId);
        this.clientSecret = clientSecret;
        this.realm = realm;
    }

    /**
     * A client with a secret. In Expertflow's samples its id is {@code cim}.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static KeycloakClient of(String clientId, String clientSecret) {
        return new KeycloakClient(clientId, Secret.of(Arguments.notBlank("clientSecret", clientSecret)), null);
    }

    /**
     * A public client, to which Keycloak has given no secret.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static KeycloakClient withoutSecret(String clientId) {
        return new KeycloakClient(clientId, null, null);
    }

    /**
     * The same client in a realm. By default the realm is the tenant's id in the view of a tenant, otherwise {@code expertflow}.
     *
     * @throws IllegalArgumentException if it is blank, {@code .} or {@code ..}
     */
    public KeycloakClient realm(String name) {
        if (Arguments.notBlank("realm", name).matches("\\.\\.?")) {
            throw new IllegalArgumentException("realm must be a name, but is '" + name + "'");
        }
        return new KeycloakClient(clientId, clientSecret, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeycloakClient client
                && clientId.equals(client.clientId)
                && Objects.equals(clientSecret, client.clientSecret)
                && Objects.equals(realm, client.realm);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clientId, clientSecret, realm);
    }

    @Override
    public String toString() {
        return clientSecret == null ? "KeycloakClient[without a secret]" : "KeycloakClient[with a secret]";
    }

    String clientId() {
        return clientId;
    }

    @Nullable
    Secret clientSecret() {
        return clientSecret;
    }

    /** Its realm, or the one that is usual where it is used. */
    String realmOr(String usual) {
        return realm == null ? usual : realm;
    }
}
