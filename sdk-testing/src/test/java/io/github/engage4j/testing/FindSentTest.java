package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.SentLookup;
import io.github.engage4j.infobip.messages.SentLookup.Finding;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.infobip.messages.whatsapp.TemplateContent;
import io.github.engage4j.infobip.messages.whatsapp.TemplateParameter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of a message whose answer was lost. */
class FindSentTest {

    private static final CreateMessageRequest HELLO = CreateMessageRequest.builder()
            .channel(MessageChannel.SMS)
            .from("447492263897")
            .to("44776333666")
            .content(TextContent.of("Hello"))
            .build();

    private final ManualClock time = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(time);
    private final EngageClient client = sandbox.client();
    private final String conversation = conversation(client);

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesNotFindAMessageThatThePlatformDidNotTake(boolean read) {
        Instant sentAbout = time.instant();
        fails(read ? Fault.resetAfterReading() : Fault.resetBeforeReading());
        client.infobip().messages().create(conversation(client), HELLO).execute();
        time.advance(Duration.ofMinutes(3));

        assertThat(find(sentAbout).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void findsAMessageAmongMoreThanAPage() {
        Instant sentAbout = time.instant();
        failToSend(Fault.processedThenReset());
        Object sent = only();
        for (int number = 0; number < 12; number++) {
            client.infobip()
                    .messages()
                    .create(
                            conversation,
                            HELLO.toBuilder()
                                    .content(TextContent.of("Number " + number))
                                    .build())
                    .execute();
        }

        assertThat(find(sentAbout).message()).isEqualTo(sent);
    }

    @Test
    void cannotTellATemplateFromTheTextThatItBecomes() {
        sandbox.infobip().addTemplate("welcome", MessageChannel.SMS, "Welcome, {{1}}!");
        CreateMessageRequest template = HELLO.toBuilder()
                .content(TemplateContent.of("welcome", "en", List.of(TemplateParameter.of("Pablo"))))
                .build();
        Instant sentAbout = time.instant();
        sandbox.infobip().faults().next(Fault.resetAfterReading(), Fault.processedThenReset());
        fails(template);
        time.advance(Duration.ofMinutes(3));
        assertThat(find(template, sentAbout).finding()).isEqualTo(Finding.NOT_FOUND);

        fails(template);

        assertThat(find(template, sentAbout).finding()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(client.infobip().messages().list(conversation).execute().items())
                .extracting(Message::content)
                .containsExactly(TextContent.of("Welcome, Pablo!"));
    }

    @Test
    void cannotTellWithAClockThatIsWrong() {
        Clock fast = Clock.offset(time, Duration.ofMinutes(1));
        failToSend(Fault.processedThenReset());
        try (EngageClient other = EngageClient.builder()
                .clock(fast)
                .infobip(infobip -> infobip.baseUrl(sandbox.infobip().baseUrl())
                        .credentials(Credentials.apiKey(sandbox.infobip().apiKey())))
                .build()) {

            assertThat(other.infobip()
                            .messages()
                            .findSent(conversation, HELLO, fast.instant())
                            .execute()
                            .finding())
                    .isEqualTo(Finding.CANNOT_TELL);
        }
    }

    private void failToSend(Fault fault) {
        assertThat(fails(fault).outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
    }

    private EngageException fails(Fault fault) {
        sandbox.infobip().faults().next(fault);
        return fails(HELLO);
    }

    private EngageException fails(CreateMessageRequest request) {
        return catchThrowableOfType(
                EngageException.class,
                () -> client.infobip().messages().create(conversation, request).execute());
    }

    private SentLookup find(Instant sentAbout) {
        return find(HELLO, sentAbout);
    }

    private SentLookup find(CreateMessageRequest request, Instant sentAbout) {
        return client.infobip()
                .messages()
                .findSent(conversation, request, sentAbout)
                .execute();
    }

    private Object only() {
        return client.infobip().messages().list(conversation).execute().items().get(0);
    }
}
