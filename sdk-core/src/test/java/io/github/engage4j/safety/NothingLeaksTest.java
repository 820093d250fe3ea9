package io.github.engage4j.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.LoopbackServer;
import io.github.engage4j.LoopbackServer.Connection;
import io.github.engage4j.LoopbackServer.Request;
import io.github.engage4j.Mode;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.internal.operations.Catalogue;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Neither secrets nor customers' words come out of a call in a log line or an exception: every row of the catalogue and every method
 * that makes a call, with every kind of credentials, in success and in each failure.
 */
class NothingLeaksTest {

    private static final String TOKEN = "{\"access_token\":\"" + Canary.ACCESS_TOKEN + "\",\"expires_in\":3600}";
    private static final Duration SHORT = Duration.ofMillis(15);
    private static final int UNION_MEMBERS = 36;

    private final Witness witness = new Witness();
    private int calls;
    private final List<String> failed = new ArrayList<>();
    private volatile String good = "{}";

    @AfterEach
    void endWatch() {
        witness.close();
    }

    @ParameterizedTest(name = "{0}, {1}, token {2}")
    @MethodSource("cases")
    void calls_leak_neither_secrets_nor_content(Identity identity, Trouble trouble, Trouble tokenTrouble)
            throws IOException {
        try (LoopbackServer server = LoopbackServer.start(
                        (request, connection) -> answer(request, connection, trouble, tokenTrouble));
                EngageClient client = client(trouble == Trouble.REFUSED ? unused() : server.url(), identity)) {
            Catalogue.rows().stream()
                    .filter(row -> identity != Identity.API_KEY || row.facts().takesApiKeys())
                    .forEach(row -> make(ApiCalls.ofRow(client, row), String.class, trouble, tokenTrouble));
            boolean succeeds = trouble == Trouble.NONE && tokenTrouble == Trouble.NONE;
            for (int member = 0; member < (succeeds ? UNION_MEMBERS : 1); member++) {
                Specimens specimens = new Specimens(member, NothingLeaksTest::text);
                ApiCalls.ofMethods(client, specimens)
                        .forEach(made -> make(made.call(), made.answer(), trouble, tokenTrouble));
            }
        }
        assertThat(witness.size())
                .as("lines seen")
                .isGreaterThan(Catalogue.rows().size());
        assertThat(witness.leaks(Canary.SECRETS)).as("secrets").isEmpty();
        assertThat(witness.leaks(Canary.CONTENTS)).as("customers' words").isEmpty();
        if (trouble == Trouble.NONE && tokenTrouble == Trouble.NONE) {
            assertThat(failed).as("calls that fail, of %d", calls).isEmpty();
        }
    }

    @Test
    void the_witness_sees_what_is_logged_and_thrown() {
        org.slf4j.LoggerFactory.getLogger("any").trace("{}", Canary.API_KEY);
        java.util.logging.Logger.getLogger("okhttp3.any").finest(Canary.CONTENT);
        witness.saw(new IllegalStateException("outer", new IOException(Canary.BASIC)));
        assertThat(witness.leaks(Canary.SECRETS))
                .containsExactly(
                        "log: " + Canary.API_KEY,
                        "log arguments: [" + Canary.API_KEY + "]",
                        "exception: java.io.IOException: " + Canary.BASIC);
        assertThat(witness.leaks(Canary.CONTENTS)).hasSize(1);
    }

    static Stream<Arguments> cases() {
        Stream<Arguments> ofOperations = Stream.of(Identity.values())
                .flatMap(identity ->
                        Stream.of(Trouble.values()).map(trouble -> Arguments.of(identity, trouble, Trouble.NONE)));
        Stream<Arguments> ofTokens = Stream.of(Trouble.values())
                .filter(trouble -> trouble != Trouble.NONE && trouble != Trouble.REFUSED)
                .map(trouble -> Arguments.of(Identity.OAUTH2, Trouble.NONE, trouble));
        return Stream.concat(ofOperations, ofTokens);
    }

    private void answer(Request request, Connection connection, Trouble trouble, Trouble tokenTrouble)
            throws IOException {
        boolean token = request.body().contains("client_secret");
        (token ? tokenTrouble : trouble).answer(request, connection, token ? TOKEN : Answers.toRequest(request, good));
    }

    /** Makes the call in one of the two modes, and hands what it ends in to the witness. */
    private void make(ApiCall<?> call, Type answer, Trouble trouble, Trouble tokenTrouble) {
        good = Answers.good(call, answer);
        boolean silent = trouble == Trouble.SILENT || tokenTrouble == Trouble.SILENT;
        CallOptions options = CallOptions.deadline(silent ? SHORT : Duration.ofSeconds(20));
        try {
            witness.saw((calls++ % 2 == 0 ? Mode.BLOCKING : Mode.ASYNC)
                    .run(call.with(options))
                    .toString());
        } catch (EngageException e) {
            failed.add(e.getMessage());
            witness.saw(e);
            witness.saw(e.details().toString());
            witness.saw(e.headers().toString());
            assertThat(e.rawBody() + e.text() + e.errorCode() + e.validationErrors())
                    .as("the answer in the exception")
                    .doesNotContain(Canary.SECRETS.toArray(String[]::new));
        }
    }

    private static EngageClient client(String url, Identity identity) {
        return EngageClient.builder()
                .infobip(config -> config.baseUrl(url).parBaseUrl(url).credentials(identity.credentials()))
                .expertflow(config ->
                        config.baseUrl(url).credentials(ExpertflowCredentials.bearerToken(Canary.BEARER_TOKEN)))
                .retryPolicy(RetryPolicy.builder()
                        .maxAttempts(2)
                        .delay(Duration.ofNanos(1), Duration.ofNanos(1))
                        .build())
                .drainTimeout(Duration.ZERO)
                .build();
    }

    private static String unused() throws IOException {
        try (LoopbackServer gone = LoopbackServer.start((request, connection) -> {})) {
            return gone.url();
        }
    }

    private static String text(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith("id") ? "id-4711" : Canary.CONTENT;
    }

    /** The kinds of credentials. */
    enum Identity {
        API_KEY,
        BASIC,
        SESSION,
        OAUTH2;

        Credentials credentials() {
            return switch (this) {
                case API_KEY -> Credentials.apiKey(Canary.API_KEY);
                case BASIC -> Credentials.basic(Canary.USER, Canary.PASSWORD);
                case SESSION -> Credentials.sessionToken(Canary.SESSION_TOKEN);
                case OAUTH2 -> Credentials.oauth2("client-4711", Canary.CLIENT_SECRET);
            };
        }
    }
}
