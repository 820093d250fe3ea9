package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.REJECTED;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.operations.ConversationOperation;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the attempts of one call come to together. */
class SequenceContractTest {

    private static final RawAct GONE = RawAct.answers(404, "{}");
    private static final RawAct GONE_AS_INFOBIP_SAYS =
            RawAct.answers(400, "{\"requestError\":{\"serviceException\":{\"messageId\":\"NOT_FOUND\"}}}");

    private static final RawAct GONE_UNDER_A_200 = RawAct.answers(
            200, "{\"statusCode\":\"ERROR\",\"message\":\"Invalid id 'c-1' given! No such entity exists.\"}");

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @ParameterizedTest
    @EnumSource
    void deletedByAnEarlierAttempt(Mode mode) {
        try (Engine engine = wire.engine(false)) {
            wire.server().then(RawAct.resetsAfterReading(), GONE);
            assertThat(mode.run(deletion(engine)).status()).isEqualTo(404);

            wire.server().then(RawAct.answers(503, ""), GONE_AS_INFOBIP_SAYS);
            assertThat(mode.run(deletion(engine)).value()).isEqualTo(new Acknowledgement(null, null));

            wire.server().then(RawAct.answers(503, ""), GONE_UNDER_A_200);
            assertThat(mode.run(deletion(engine)).value()).isEqualTo(new Acknowledgement(null, null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletedByARequestThatOkHttpRepeated(Mode mode) {
        try (Engine engine = wire.engine(false)) {
            wire.server().then(RawAct.answers(200, "{}"), RawAct.resetsAfterReading(), GONE);
            mode.run(deletion(engine));

            assertThat(mode.run(deletion(engine)).status()).isEqualTo(404);
            assertThat(wire.server().requests()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletionThatFindsNothingAtFirstFails(Mode mode) {
        try (Engine engine = wire.engine(false)) {
            wire.server().then(GONE);
            assertThat(wire.ending(mode, deletion(engine)))
                    .isEqualTo(Ending.atOnce(NotFoundException.class, REJECTED, 404));

            wire.server().then(RawAct.answers(429, ""), GONE);
            assertThat(mode.failure(deletion(engine))).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void laterAttemptSucceeds(Mode mode) {
        wire.server().then(RawAct.answers(503, ""), RawAct.resetsAfterReading(), OK);

        Way way = new Way(Way.Kind.SAFE_GET, mode);
        wire.succeeds(way, wire.client());

        assertThat(wire.server().requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void oneUnknownAttemptMakesTheCallUnknown(Mode mode) {
        wire.server().then(RawAct.resetsAfterReading(), RawAct.answers(404, "{}"));
        ApiCall<Conversation> call = wire.client().infobip().conversations().get("c-1");

        EngageException failure = mode.failure(call);

        assertThat(failure).isInstanceOf(NotFoundException.class);
        assertThat(failure.outcome()).isEqualTo(UNKNOWN);
        assertThat(failure.attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void messageRefusedByTheRateLimitIsSentUntilItIsUnknown(Mode mode) {
        wire.server().then(RawAct.answers(429, ""), RawAct.resetsAfterReading());
        EngageClient client = wire.client();

        Ending ending = wire.ending(new Way(Way.Kind.ONCE_POST, mode), client);

        assertThat(ending.outcome()).isEqualTo(UNKNOWN);
        assertThat(ending.requests()).isEqualTo(2);
    }

    private ApiCall<Acknowledgement> deletion(Engine engine) {
        return wire.calls(engine)
                .call(ConversationOperation.UNASSIGN_CONVERSATION_AGENT)
                .path("c-1")
                .acknowledged();
    }
}
