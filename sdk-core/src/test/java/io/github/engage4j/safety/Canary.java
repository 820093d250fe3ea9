package io.github.engage4j.safety;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The marks by which secrets and customers' content are found wherever they come out. */
final class Canary {

    static final String API_KEY = "scrt-api-key-4711";
    static final String USER = "integration-user";
    static final String PASSWORD = "scrt-password-4711";
    static final String BASIC = base64(USER + ":" + PASSWORD);
    static final String SESSION_TOKEN = "scrt-session-4711";
    static final String CLIENT_SECRET = "scrt-client-4711";
    static final String ACCESS_TOKEN = "scrt-access-4711";
    static final String BEARER_TOKEN = "scrt-bearer-4711";
    static final String REQUEST_URI = "urn:scrt-request-uri-4711";
    static final String CONTENT = "cstmr-words-4711";

    /** What stands in every secret. */
    static final List<String> SECRETS = List.of("scrt-", BASIC);

    /** What stands in every text of a customer. */
    static final List<String> CONTENTS = List.of("cstmr-");

    private Canary() {}

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
