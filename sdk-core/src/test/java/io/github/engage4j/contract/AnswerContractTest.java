package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.ACCEPTED;
import static io.github.engage4j.api.DeliveryOutcome.REJECTED;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.infobip.Credentials;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of the contract where an answer comes. */
class AnswerContractTest {

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @EveryWay
    void successCutOff(Way way) {
        wire.server().always(RawAct.cutsOff(200));

        assertThat(wire.ending(way))
                .isEqualTo(Ending.retriedUnlessOnce(way, UnreadableAnswerException.class, ACCEPTED, 200));
    }

    @EveryWay
    void successUnreadable(Way way) {
        for (String body : List.of("", "<html>welcome</html>", "[]", "null", "{\"id\":")) {
            wire.server().then(RawAct.answers(200, body));

            assertThat(wire.ending(way))
                    .as(body)
                    .isEqualTo(Ending.atOnce(UnreadableAnswerException.class, ACCEPTED, 200));
        }
    }

    @EveryWay
    void successTooLarge(Way way) {
        wire.server().always(RawAct.answers(200, " ".repeat(1024) + ContractWire.GOOD));
        EngageClient client = wire.client(builder -> builder.maxResponseBytes(1024));

        assertThat(wire.ending(way, client)).isEqualTo(Ending.atOnce(UnreadableAnswerException.class, ACCEPTED, 200));
    }

    @ParameterizedTest
    @EnumSource
    void successThatIsAWebPage(Mode mode) {
        wire.server().then(RawAct.answers(200, "<!doctype html><html>log in</html>"));
        CimMessage activity = CimMessage.standAlone("c-1")
                .sender(Sender.app("app-1", "App"))
                .body(PlainBody.of("x"))
                .build();
        EngageClient client = wire.client(builder -> builder.expertflow(
                expertflow -> expertflow.baseUrl(wire.server().url())));

        assertThat(wire.ending(mode, client.expertflow().activities().push(activity)))
                .isEqualTo(atOnce(UnreadableAnswerException.class, UNKNOWN, 200));
    }

    @ParameterizedTest
    @EnumSource
    void successThatSaysError(Mode mode) {
        for (String member : List.of("statusCode", "status")) {
            wire.server().then(RawAct.answers(200, "{\"" + member + "\":\"ERROR\",\"message\":\"not today\"}"));

            assertThat(wire.ending(mode, wire.client().infobip().agents().heartbeat("a-1")))
                    .as(member)
                    .isEqualTo(atOnce(InvalidRequestException.class, REJECTED, 200));
        }
    }

    @EveryWay
    void redirect(Way way) {
        try (RawServer elsewhere = new RawServer()) {
            for (int status : new int[] {300, 301, 302, 303, 307, 308}) {
                wire.server().then(RawAct.answers(status, "", "Location: " + elsewhere.url() + "/"));

                assertThat(wire.ending(way)).isEqualTo(atOnce(InvalidRequestException.class, REJECTED, status));
            }
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @EveryWay
    void unauthorized(Way way) {
        answers(401);

        assertThat(wire.ending(way)).isEqualTo(atOnce(AuthenticationException.class, REJECTED, 401));
    }

    @EveryWay
    void unauthorizedRenewsAFetchedToken(Way way) {
        wire.server().then(token("t-1"), RawAct.answers(401, ""), token("t-2")).then(OK);
        EngageClient client = wire.client(builder ->
                builder.infobip(infobip -> infobip.baseUrl(wire.server().url())
                        .parBaseUrl(wire.server().url())
                        .credentials(Credentials.oauth2("id", "secret"))));

        wire.succeeds(way, client);

        List<String> heads = wire.server().heads();
        assertThat(heads).hasSize(4);
        assertThat(heads.get(1)).contains("\r\nAuthorization: Bearer t-1\r\n");
        assertThat(heads.get(3)).contains("\r\nAuthorization: Bearer t-2\r\n");
        assertThat(wire.time().sleeps()).isEmpty();

        wire.server().then(RawAct.answers(401, ""), token("t-3"), RawAct.answers(401, ""));
        assertThat(wire.ending(way, client).attempts())
                .as("renewed once a call")
                .isEqualTo(2);
    }

    @EveryWay
    void refused(Way way) {
        assertRefused(way, 400, InvalidRequestException.class);
        assertRefused(way, 403, PermissionException.class);
        assertRefused(way, 404, NotFoundException.class);
        assertRefused(way, 409, ConflictException.class);
        assertRefused(way, 422, InvalidRequestException.class);
        assertRefused(way, 451, InvalidRequestException.class);
    }

    @EveryWay
    void requestTimeout(Way way) {
        answers(408);

        assertThat(wire.ending(way)).isEqualTo(retriedUnlessOnce(way, 408));
    }

    @EveryWay
    void tooManyRequests(Way way) {
        answers(429);

        assertThat(wire.ending(way)).isEqualTo(Ending.retried(RateLimitException.class, REJECTED, 429));
    }

    @EveryWay
    void serverError(Way way) {
        for (int status : new int[] {500, 502, 503, 504}) {
            answers(status);

            assertThat(wire.ending(way)).isEqualTo(retriedUnlessOnce(way, status));
        }
    }

    @EveryWay
    void otherServerError(Way way) {
        for (int status : new int[] {501, 505, 520}) {
            answers(status);

            assertThat(wire.ending(way)).isEqualTo(atOnce(ServerException.class, UNKNOWN, status));
        }
    }

    private void assertRefused(Way way, int status, Class<? extends EngageException> exception) {
        answers(status);

        assertThat(wire.ending(way)).isEqualTo(atOnce(exception, REJECTED, status));
    }

    private void answers(int status) {
        wire.server().always(RawAct.answers(status, "{\"text\":\"no\"}"));
    }

    private static RawAct token(String token) {
        return RawAct.answers(200, "{\"access_token\":\"" + token + "\",\"expires_in\":3600}");
    }

    private static Ending atOnce(Class<? extends EngageException> exception, DeliveryOutcome outcome, int status) {
        return Ending.atOnce(exception, outcome, status);
    }

    private static Ending retriedUnlessOnce(Way way, int status) {
        return Ending.retriedUnlessOnce(way, ServerException.class, UNKNOWN, status);
    }
}
