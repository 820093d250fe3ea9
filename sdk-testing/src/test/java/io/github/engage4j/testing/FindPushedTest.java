package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.ActivityPlace;
import io.github.engage4j.expertflow.PushedLookup;
import io.github.engage4j.expertflow.PushedLookup.Finding;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of an activity whose answer was lost. */
class FindPushedTest {

    private final ManualClock time = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(time);
    private final EngageClient client = sandbox.client();
    private final String conversation = sandbox.expertflow().startConversation("customer-1");

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsAnActivityThatWasPushedFromOneThatWasLost(boolean active) {
        if (!active) {
            sandbox.expertflow().endConversation(conversation);
        }
        CimMessage pushed = activity(CimMessage.forConversation(conversation));
        Instant first = failToPush(pushed, Fault.processedThenReset());
        assertThat(find(pushed, first)).isEqualTo(Finding.FOUND);

        time.advance(Duration.ofHours(2));
        CimMessage lost = activity(CimMessage.forConversation(conversation));
        Instant second = failToPush(lost, Fault.resetAfterReading());
        assertThat(find(lost, second)).isEqualTo(Finding.CANNOT_TELL);
        time.advance(Duration.ofMinutes(3));
        assertThat(find(lost, second)).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void tellsItOfAStandAloneActivityOverManyPages() {
        CimMessage pushed = activity(CimMessage.standAlone("customer-1"));
        Instant first = failToPush(pushed, Fault.processedThenReset());
        for (int i = 0; i < 100; i++) {
            client.expertflow()
                    .activities()
                    .push(activity(CimMessage.standAlone("customer-1")))
                    .execute();
        }
        assertThat(find(pushed, first)).isEqualTo(Finding.FOUND);

        time.advance(Duration.ofHours(2));
        CimMessage lost = activity(CimMessage.standAlone("customer-1"));
        Instant second = failToPush(lost, Fault.resetAfterReading());
        time.advance(Duration.ofMinutes(3));
        assertThat(find(lost, second)).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void tellsItOfACallOnlyWhereItsConversationIsNamed() {
        String call = sandbox.expertflow().openChannelSession(conversation);
        CimMessage lost = activity(CimMessage.forChannelSession(call));
        Instant about = failToPush(lost, Fault.resetAfterReading());
        time.advance(Duration.ofMinutes(3));

        assertThat(find(lost, about)).isEqualTo(Finding.CANNOT_TELL);
        PushedLookup there = client.expertflow()
                .activities()
                .findPushed(lost, about, ActivityPlace.conversation(conversation))
                .execute();
        assertThat(there.finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void cannotTellWhileAnotherOfTheSameSenderAndTypeMayBeIt() {
        CimMessage lost = activity(CimMessage.forConversation(conversation));
        Instant about = failToPush(lost, Fault.resetAfterReading());
        client.expertflow()
                .activities()
                .push(activity(CimMessage.forConversation(conversation)))
                .execute();
        time.advance(Duration.ofMinutes(3));

        assertThat(find(lost, about)).isEqualTo(Finding.CANNOT_TELL);
    }

    private Instant failToPush(CimMessage activity, Fault fault) {
        Instant about = time.instant();
        sandbox.expertflow().faults().next(fault);
        EngageException lost = catchThrowableOfType(
                EngageException.class,
                () -> client.expertflow().activities().push(activity).execute());
        assertThat(lost.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        return about;
    }

    private Finding find(CimMessage activity, Instant about) {
        return client.expertflow()
                .activities()
                .findPushed(activity, about)
                .execute()
                .finding();
    }

    private static CimMessage activity(CimMessage.Builder builder) {
        return builder.sender(Sender.app("shop-1", "Shop"))
                .body(PlainBody.of("Hello"))
                .build();
    }
}
