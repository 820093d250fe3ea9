package io.github.engage4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A server that answers the first request of each connection, and reads every later one to its end and closes. OkHttp alone sends two
 * or three requests for one there.
 */
class ThousandMessagesContractTest {

    private static final int MESSAGES = 1000;

    private static final RawAct ANSWERS_THE_FIRST = connection ->
            connection.answered() ? RawAct.closesAfterReading().on(connection) : ContractWire.OK.on(connection);

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @Test
    void arriveOnce() {
        assertArriveOnce(wire.client(), MESSAGES / 2);
    }

    @Test
    void arriveOnceThroughABorrowedClient() {
        assertArriveOnce(wire.client(builder -> builder.okHttpClient(new OkHttpClient())), MESSAGES / 2);
    }

    @Test
    void arriveOnceWhenManyAreSentTogether() {
        wire.server().always(ANSWERS_THE_FIRST);
        EngageClient client = wire.client(builder -> builder.maxConcurrency(32));
        List<CompletableFuture<Message>> calls = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            calls.add(client.infobip().messages().create("c-1", Way.MESSAGE).executeAsync());
        }

        long unanswered =
                calls.stream().filter(ThousandMessagesContractTest::isUnknown).count();

        assertThat(unanswered).isPositive();
        assertThat(wire.server().requests()).isEqualTo(MESSAGES);
    }

    private void assertArriveOnce(EngageClient client, int answered) {
        wire.server().always(ANSWERS_THE_FIRST);
        int answers = 0;
        for (int i = 0; i < MESSAGES; i++) {
            answers += isAnswered(client) ? 1 : 0;
        }

        assertThat(wire.server().requests()).isEqualTo(MESSAGES);
        assertThat(answers).isEqualTo(answered);
    }

    private static boolean isAnswered(EngageClient client) {
        try {
            client.infobip().messages().create("c-1", Way.MESSAGE).execute();
            return true;
        } catch (EngageException e) {
            assertThat(e.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
            return false;
        }
    }

    private static boolean isUnknown(CompletableFuture<Message> call) {
        try {
            call.join();
            return false;
        } catch (CompletionException e) {
            assertThat(((EngageException) e.getCause()).outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
            return true;
        }
    }
}
