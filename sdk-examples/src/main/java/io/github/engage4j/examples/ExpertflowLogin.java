package io.github.engage4j.examples;

import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.expertflow.KeycloakClient;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who calls Expertflow CX, as the environment says: {@code EXPERTFLOW_USERNAME} and {@code EXPERTFLOW_PASSWORD} with the Keycloak client
 * {@code EXPERTFLOW_CLIENT_ID} and {@code EXPERTFLOW_CLIENT_SECRET}, or a token in {@code EXPERTFLOW_TOKEN}, or nobody.
 */
final class ExpertflowLogin {

    private ExpertflowLogin() {}

    static ExpertflowCredentials of(Map<String, String> environment) {
        if (environment.containsKey("EXPERTFLOW_USERNAME")) {
            KeycloakClient client = KeycloakClient.of(
                    value(environment, "EXPERTFLOW_CLIENT_ID"), value(environment, "EXPERTFLOW_CLIENT_SECRET"));
            return ExpertflowCredentials.keycloak(
                    client, value(environment, "EXPERTFLOW_USERNAME"), value(environment, "EXPERTFLOW_PASSWORD"));
        }
        String token = environment.get("EXPERTFLOW_TOKEN");
        return token == null ? ExpertflowCredentials.none() : ExpertflowCredentials.bearerToken(token);
    }

    private static String value(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
