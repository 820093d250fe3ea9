package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.conversations.ConversationRequest;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.SentLookup;
import io.github.engage4j.infobip.messages.SentLookup.Finding;
import io.github.engage4j.infobip.messages.TextContent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What became of a message whose answer was lost. */
class FindSentTest {

    private static final CreateMessageRequest HELLO = CreateMessageRequest.builder()
            .channel(MessageChannel.SMS)
            .from("447492263897")
            .to("44776333666")
            .content(TextContent.of("Hello"))
            .build();

    private final Time time = new Time();
    private final EngageSandbox sandbox = EngageSandbox.start(time);
    private final EngageClient client = sandbox.client();
    private final String conversation = client.infobip()
            .conversations()
            .create(ConversationRequest.builder().topic("A topic").build())
            .execute()
            .id();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void tellsAMessageThatWasSentFromOneThatWasLost() {
        Instant first = time.instant();
        failToSend(Fault.processedThenReset());
        SentLookup sent = find(first);
        assertThat(sent.finding()).isEqualTo(Finding.FOUND);
        assertThat(sent.message()).isEqualTo(only());

        time.advance(Duration.ofHours(2));
        Instant second = time.instant();
        failToSend(Fault.resetAfterReading());
        assertThat(find(second).finding()).isEqualTo(Finding.CANNOT_TELL);
        time.advance(Duration.ofMinutes(3));
        assertThat(find(second).finding()).isEqualTo(Finding.NOT_FOUND);

        client.infobip().messages().create(conversation, HELLO).execute();
        assertThat(find(second).finding()).isEqualTo(Finding.FOUND);
    }

    @Test
    void findsAMessageWhoseAnswerWasCutOff() {
        Instant sentAbout = time.instant();
        EngageException cut = fails(Fault.truncatedBody());

        assertThat(cut.outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(find(sentAbout).message()).isEqualTo(only());
    }

    @Test
    void cannotTellWhichOfTwoTwinsItWas() {
        Instant sentAbout = time.instant();
        client.infobip().messages().create(conversation, HELLO).execute();
        failToSend(Fault.processedThenReset());

        assertThat(find(sentAbout).finding()).isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void cannotTellIfAnEarlierTwinIsAllThereIs() {
        client.infobip().messages().create(conversation, HELLO).execute();
        time.advance(Duration.ofMinutes(1));
        Instant sentAbout = time.instant();
        failToSend(Fault.resetAfterReading());
        time.advance(Duration.ofMinutes(3));

        assertThat(find(sentAbout).finding()).isEqualTo(Finding.CANNOT_TELL);
    }

    private void failToSend(Fault fault) {
        assertThat(fails(fault).outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
    }

    private EngageException fails(Fault fault) {
        sandbox.infobip().faults().next(fault);
        return catchThrowableOfType(
                EngageException.class,
                () -> client.infobip().messages().create(conversation, HELLO).execute());
    }

    private SentLookup find(Instant sentAbout) {
        return client.infobip()
                .messages()
                .findSent(conversation, HELLO, sentAbout)
                .execute();
    }

    private Object only() {
        return client.infobip().messages().list(conversation).execute().items().get(0);
    }

    private static final class Time extends Clock {

        private volatile Instant now = Instant.parse("2026-01-01T12:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
