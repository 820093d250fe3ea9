package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.infobip.messages.SentLookup.Finding;
import io.github.engage4j.infobip.messages.whatsapp.TemplateContent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindSentTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private Instant sentAbout;

    @BeforeEach
    void send() {
        sentAbout = wire.time().instant();
        wire.time().advance(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheOneMessageThatSaysTheSame(Mode mode) {
        answers(message("m-1", 2, "\"text\":\"Hello\",\"socialMentions\":[],\"showUrlPreview\":null"));

        SentLookup found = mode.run(wire.infobip().messages().findSent("c-1", hello(), sentAbout))
                .value();

        assertThat(found.finding()).isEqualTo(Finding.FOUND);
        assertThat(found.message()).extracting(Message::id).isEqualTo("m-1");
        assertThat(found.reason()).isEmpty();
        assertThat(wire.takenRequest().getTarget())
                .startsWith("/ccaas/1/conversations/c-1/messages?direction=OUTBOUND&createdAfter=")
                .endsWith("&limit=999&orderBy=createdAt%3Aasc");
    }

    @Test
    void findsNothingWhereNothingWasSent() {
        answers();

        assertThat(find(hello())).isEqualTo(new SentLookup(Finding.NOT_FOUND, null, ""));
    }

    @Test
    void findsNothingAmongTextsThatSaySomethingElse() {
        answers(message("m-1", 2, "\"text\":\"Good bye\""), message("m-2", -600, "\"text\":\"Good day\""));

        assertThat(find(hello()).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void cannotTellTwinsApart() {
        answers(message("m-1", 1, "\"text\":\"Hello\""), message("m-2", 2, "\"text\":\"Hello\""));

        assertThat(find(hello())).isEqualTo(cannotTell("2 messages say the same"));
    }

    @ParameterizedTest
    @CsvSource({"-2", "-600", "302"})
    void cannotTellFromAMessageOfAnotherTime(int secondsAfter) {
        answers(message("m-1", secondsAfter, "\"text\":\"Hello\""));

        assertThat(find(hello()))
                .isEqualTo(cannotTell("the one message that says the same was not created about then"));
    }

    @ParameterizedTest
    @CsvSource({"Hello!", "' hello '", "'Hello. Reply STOP to end'", "He", "😀"})
    void cannotTellFromATextThatMayHaveBeenChanged(String text) {
        answers(message("m-1", 1, "\"text\":\"" + text + "\""));

        assertThat(find(hello())).isEqualTo(changed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom & Jerry | Tom &amp; Jerry",
                "Your card 4111 is ready | Your card **** is ready",
                "Caf\u00e9 | Cafe\u0301!",
                "See you at the cafe tomorrow at nine | See you at the cafe tomor... Reply STOP",
                "Look at https://long.test/page | See https://s.test/x",
                "offer.test/page | https://s.test/x"
            })
    void cannotTellFromATextThatMayHaveBeenRewritten(String sent, String came) {
        answers(message("m-1", 1, "\"text\":\"" + came + "\""));

        assertThat(find(request(TextContent.of(sent)))).isEqualTo(changed());
    }

    @Test
    void findsNothingAmongTextsWithFewWordsInCommon() {
        answers(message("m-1", 2, "\"text\":\"The order of yesterday has been cancelled\""));

        assertThat(find(request(TextContent.of("Thank you, the parcel is on its way")))
                        .finding())
                .isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void cannotTellFromAMessageOfAnotherChannelUnlessBothAreTexts() {
        answers(message("m-1", 1, "\"text\":\"Hola Pablo\"").replace("SMS", "WHATSAPP"));

        assertThat(find(request(TemplateContent.of("welcome", "es")))).isEqualTo(changed());
        answers(message("m-1", 1, "\"text\":\"Hola Pablo\"").replace("SMS", "WHATSAPP"));
        assertThat(find(hello()).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"-20, CANNOT_TELL", "-40, NOT_FOUND"})
    void allowsForClocksWithinThePlatformThatDiffer(int secondsAfter, Finding finding) {
        answers(message("m-1", secondsAfter, "\"text\":\"Hola Pablo\""));

        assertThat(find(request(TemplateContent.of("welcome", "es"))).finding()).isEqualTo(finding);
    }

    @Test
    void cannotTellFromAMessageWithoutATime() {
        String timeless = message("m-1", 1, "\"text\":\"Hola Pablo\"").replace("createdAt", "madeAt");
        answers(timeless);

        assertThat(find(request(TemplateContent.of("welcome", "es")))).isEqualTo(changed());
        answers(timeless.replace("Hola Pablo", "Hello"));
        assertThat(find(hello()))
                .isEqualTo(cannotTell("the one message that says the same was not created about then"));
    }

    @Test
    void cannotTellATemplateFromAnyMessageSince() {
        answers(message("m-1", 1, "\"text\":\"Hola Pablo\""));
        CreateMessageRequest template = request(TemplateContent.of("welcome", "es"));

        assertThat(find(template)).isEqualTo(changed());
    }

    @Test
    void findsNoTemplateWhereNothingWasSent() {
        answers(message("m-1", -60, "\"text\":\"Hola Pablo\""));

        assertThat(find(request(TemplateContent.of("welcome", "es"))).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void cannotTellWhileItMayBeOnItsWay() {
        sentAbout = wire.time().instant().minusSeconds(178);
        answers();

        assertThat(find(hello())).isEqualTo(onItsWay(180));
        sentAbout = wire.time().instant().minusSeconds(180);
        answers();
        assertThat(find(hello()).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void waitsForAsLongAsACreationOfThisClientMayTake() {
        RetryPolicy patient =
                RetryPolicy.builder().deadline(Duration.ofMinutes(9)).build();
        answers();

        assertThat(wire.client(builder -> builder.retryPolicy(patient), infobip -> {})
                        .infobip()
                        .messages()
                        .findSent("c-1", hello(), sentAbout)
                        .execute())
                .isEqualTo(onItsWay(660));
    }

    @ParameterizedTest
    @CsvSource({"31", "-31"})
    void cannotTellWhenTheClocksDiffer(int seconds) {
        answers(wire.time().instant().plusSeconds(seconds));

        assertThat(find(hello())).isEqualTo(cannotTell("the platform's clock differs from this one by 31 s"));
    }

    @Test
    void takesASmallDifferenceOfTheClocksIntoAccount() {
        answers(wire.time().instant().minusSeconds(20), message("m-1", -19, "\"text\":\"Hello\""));

        assertThat(find(hello()).finding()).isEqualTo(Finding.FOUND);
    }

    @Test
    void cannotTellWithoutThePlatformsClock() {
        wire.answers(200, "{\"messages\":[],\"pagination\":{\"totalItems\":0}}");

        assertThat(find(hello()))
                .isEqualTo(cannotTell("the answer has no Date header, so the platform's clock is not known"));
    }

    @Test
    void cannotTellWhereNotAllMessagesCanBeSeen() {
        answers(IntStream.range(0, 999)
                .mapToObj(number -> message("m-" + number, 1, "\"text\":\"Good bye\""))
                .toArray(String[]::new));

        assertThat(find(hello())).isEqualTo(cannotTell("too many messages were sent since to look at all of them"));
    }

    @ParameterizedTest
    @CsvSource({"'{\"totalItems\":2}'", "'{\"totalItems\":0}'", "'{}'", "null"})
    void cannotTellUnlessTheAnswerHoldsAsManyMessagesAsThereAre(String pagination) {
        page(wire.time().instant(), pagination, message("m-1", 2, "\"text\":\"Good bye\""));

        assertThat(find(hello())).isEqualTo(cannotTell("the answer does not hold all messages that were sent since"));
    }

    private SentLookup find(CreateMessageRequest request) {
        return wire.infobip().messages().findSent("c-1", request, sentAbout).execute();
    }

    private void answers(String... messages) {
        answers(wire.time().instant(), messages);
    }

    private void answers(Instant date, String... messages) {
        page(date, "{\"totalItems\":" + messages.length + "}", messages);
    }

    private void page(Instant date, String pagination, String... messages) {
        String end = "],\"pagination\":" + pagination + "}";
        wire.answers(new MockResponse.Builder()
                .addHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)))
                .body(java.util.Arrays.stream(messages).collect(Collectors.joining(",", "{\"messages\":[", end)))
                .build());
    }

    private String message(String id, int secondsAfter, String content) {
        return "{\"id\":\"" + id + "\",\"channel\":\"SMS\",\"from\":\"447492263897\",\"to\":\"44776333666\","
                + "\"createdAt\":\"" + sentAbout.plusSeconds(secondsAfter) + "\",\"contentType\":\"TEXT\","
                + "\"content\":{" + content + "}}";
    }

    private static CreateMessageRequest hello() {
        return request(TextContent.of("Hello"));
    }

    private static CreateMessageRequest request(MessageContent content) {
        return CreateMessageRequest.builder()
                .channel(MessageChannel.SMS)
                .from("447492263897")
                .to("+44776333666")
                .content(content)
                .build();
    }

    private static SentLookup onItsWay(int seconds) {
        return cannotTell("it may still be on its way: ask again " + seconds + " s after it was sent");
    }

    private static SentLookup changed() {
        return cannotTell("a message since then may be this one, changed by the platform");
    }

    private static SentLookup cannotTell(String reason) {
        return new SentLookup(Finding.CANNOT_TELL, null, reason);
    }
}
