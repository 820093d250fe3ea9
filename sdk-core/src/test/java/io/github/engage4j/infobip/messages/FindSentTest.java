package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
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

    @Test
    void cannotTellWhereALinkMayHaveBeenReplaced() {
        answers(message("m-1", 1, "\"text\":\"See https://s.test/x\""));

        assertThat(find(request(TextContent.of("Look at https://long.test/page"))))
                .isEqualTo(changed());
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
        sentAbout = wire.time().instant().minusSeconds(90);
        answers();

        assertThat(find(hello()))
                .isEqualTo(cannotTell("it may still be on its way: ask again 2 minutes after it was sent"));
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
        wire.answers(200, "{\"messages\":[]}");

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

    private SentLookup find(CreateMessageRequest request) {
        return wire.infobip().messages().findSent("c-1", request, sentAbout).execute();
    }

    private void answers(String... messages) {
        answers(wire.time().instant(), messages);
    }

    private void answers(Instant date, String... messages) {
        wire.answers(new MockResponse.Builder()
                .addHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)))
                .body(java.util.Arrays.stream(messages).collect(Collectors.joining(",", "{\"messages\":[", "]}")))
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

    private static SentLookup changed() {
        return cannotTell("a message since then may be this one, changed by the platform");
    }

    private static SentLookup cannotTell(String reason) {
        return new SentLookup(Finding.CANNOT_TELL, null, reason);
    }
}
