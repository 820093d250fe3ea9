package io.github.engage4j.expertflow;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Answers to logins, credentials, and a call that needs them. */
final class Logins {

    static final KeycloakClient CIM = KeycloakClient.of("cim", "cl1ent&s3cret");
    static final ExpertflowCredentials KEYCLOAK = ExpertflowCredentials.keycloak(CIM, "importer", "p@ss w0rd");

    private Logins() {}

    /** An answer of Keycloak. */
    static String keycloak(String token, long seconds, String refreshToken, long refreshSeconds) {
        return """
                {"access_token":"%s","expires_in":%d,"refresh_expires_in":%d,"refresh_token":"%s","token_type":"Bearer",\
                "not-before-policy":0,"session_state":"s-1",\
                "scope":"email profile"}""".formatted(token, seconds, refreshSeconds, refreshToken);
    }

    /** An answer of Keycloak without a refresh token. */
    static String keycloak(String token, long seconds) {
        return "{\"access_token\":\"" + token + "\",\"expires_in\":" + seconds
                + ",\"refresh_expires_in\":0,\"token_type\":\"Bearer\"}";
    }

    /** An answer of the agent manager or of the unified admin. */
    static String product(String token, String refreshToken) {
        return "{\"statusCode\":200,\"data\":{\"token\":\"" + token + "\",\"refresh_token\":\"" + refreshToken + "\"}}";
    }

    /** Their answer to a refresh. */
    static String refreshed(String token) {
        return "{\"task\":\"refreshToken\",\"msg\":\"ok\",\"statusCode\":200,\"data\":{\"status\":200,\"access_token\":\""
                + token + "\"}}";
    }

    /** A token that says from when to when it is good. */
    static String jwt(long issued, long expires) {
        String payload = "{\"iat\":" + issued + ",\"exp\":" + expires + ",\"typ\":\"Bearer\"}";
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }

    static ExpertflowClient client(TestWire wire, ExpertflowCredentials credentials) {
        return client(wire, config -> config.credentials(credentials));
    }

    static ExpertflowClient client(TestWire wire, Consumer<ExpertflowConfig.Builder> settings) {
        return wire.client(
                        builder -> builder.expertflow(config -> settings.accept(config.baseUrl(wire.url()))),
                        infobip -> {})
                .expertflow();
    }

    /** A client that has made its first call. */
    static ExpertflowClient loggedIn(TestWire wire, ExpertflowCredentials credentials, String answer) {
        wire.answers(200, answer).answers(200, "");
        ExpertflowClient expertflow = client(wire, credentials);
        push(expertflow).execute();
        taken(wire, 2);
        return expertflow;
    }

    static ApiCall<PushedActivity> push(ExpertflowClient client) {
        return client.activities()
                .push(CimMessage.forConversation("conv-1")
                        .sender(Sender.app("recorder-1", "Call recorder"))
                        .body(PlainBody.of("x"))
                        .build());
    }

    /** Of each of the next requests its target and its token. */
    static List<String> taken(TestWire wire, int requests) {
        return IntStream.range(0, requests)
                .mapToObj(i -> wire.takenRequest())
                .map(request -> request.getTarget() + " " + request.getHeaders().get("Authorization"))
                .toList();
    }
}
