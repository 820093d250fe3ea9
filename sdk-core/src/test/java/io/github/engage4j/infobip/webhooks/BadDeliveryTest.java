package io.github.engage4j.infobip.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.ManualTime;
import io.github.engage4j.api.Secret;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadDeliveryTest {

    private final ManualTime time = new ManualTime();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Hello",
                "<event/>",
                "{",
                "[",
                "[{}",
                "[{},]",
                "{} {}",
                "[{}] []",
                "{'type':'INBOUND_MESSAGE'}",
                "{\"type\":NaN}"
            })
    void refusesWhatIsNoJson(String body) {
        assertRefused(utf8(body), 400, "the body is no JSON, or nested too deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "\"INBOUND_MESSAGE\"", "[{},5]", "[[{}]]", "[null]"})
    void refusesWhatIsNoEvent(String body) {
        assertRefused(utf8(body), 400, "the body holds something that is no object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1", "UTF-32"})
    void refusesAnyCharsetButUtf8(String charset) {
        byte[] body = "{\"type\":\"caf\u00e9\"}".getBytes(Charset.forName(charset));

        assertThat(receiver().receive(body, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void readsOverAByteOrderMark() {
        assertThat(receiver()
                        .receive(utf8("\uFEFF{\"type\":\"NEW\"}"), Map.of())
                        .events())
                .hasSize(1);
    }

    @Test
    void anArrayOfNothingIsFine() {
        WebhookDelivery delivery = receiver().receive(utf8("[]"), Map.of());

        assertThat(delivery.status()).isEqualTo(200);
        assertThat(delivery.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[", "{\"p\":[", "[{\"type\":"})
    void refusesWhatIsNestedTooDeep(String opening) {
        String closing = new StringBuilder(opening.replaceAll("[^\\[{]", ""))
                .reverse()
                .toString()
                .replace('[', ']')
                .replace('{', '}');
        for (int depth : List.of(300, 20_000, 350_000)) {
            assertRefused(utf8(opening.repeat(depth)), 400, "the body is no JSON, or nested too deep");
            assertRefused(
                    utf8(opening.repeat(depth) + "1" + closing.repeat(depth)),
                    400,
                    "the body is no JSON, or nested too deep");
        }
    }

    @Test
    void refusesTenMegabytesUnread() {
        assertRefused(utf8("[".repeat(10_000_000)), 413, "more than 4194304 bytes");
    }

    @Test
    void boundsTheBytesToWhatWasSaid() {
        WebhookReceiver receiver = builder().maxBodyBytes(14).build();

        assertThat(receiver.maxBodyBytes()).isEqualTo(14);
        assertThat(receiver.receive(utf8("{\"type\":\"NEW\"}"), Map.of()).status())
                .isEqualTo(200);
        assertThat(receiver.receive(utf8("{\"type\":\"NEWS\"}"), Map.of()).status())
                .isEqualTo(413);
    }

    @Test
    void refusesAnArrayOfTenThousand() {
        assertRefused(
                utf8("[" + String.join(",", Collections.nCopies(10_000, "{}")) + "]"), 413, "more than 2000 events");
        assertRefused(utf8("[" + "0,".repeat(2_000_000) + "0]"), 413, "more than 2000 events");
    }

    @Test
    void readsNoFurtherThanTheLastEventThatItTakes() {
        assertRefused(utf8("[" + "{},".repeat(2_001) + "no JSON"), 413, "more than 2000 events");
    }

    @Test
    void takesAsManyEventsAsWereSaid() {
        WebhookReceiver receiver = builder().maxEvents(2).build();

        assertThat(receiver.receive(utf8("[{\"a\":1},{\"a\":2}]"), Map.of()).events())
                .hasSize(2);
        assertThat(receiver.receive(utf8("[{\"a\":1},{\"a\":2},{\"a\":3}]"), Map.of())
                        .status())
                .isEqualTo(413);
    }

    @Test
    void lookedAtHeadersMayBeOdd() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1"));
        headers.put("X-Signature", null);

        assertThat(WebhookReceiver.builder()
                        .verification(WebhookVerification.hmac(Secret.of("key")))
                        .build()
                        .receive(utf8("{}"), headers)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void keepsEventsHoweverOldIfNoAgeWasSaid() {
        time.advance(Duration.ofDays(400));

        assertThat(receiver().receive(inbound(), Map.of()).events()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsTooOld() {
        WebhookReceiver receiver = builder().maxAge(Duration.ofMinutes(5)).build();
        assertThat(receiver.receive(inbound(), Map.of()).events()).hasSize(1);

        time.advance(Duration.ofMinutes(4).plusNanos(1));
        WebhookDelivery late = receiver.receive(inbound(), Map.of());

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.reason()).isEqualTo("too old");
        assertThat(late.events()).isEmpty();
        assertThat(late.leftOut()).hasSize(1);
    }

    @Test
    void leavesOutWhatTellsNoTimeIfAnAgeWasSaid() {
        WebhookReceiver receiver = builder().maxAge(Duration.ofMinutes(5)).build();

        WebhookDelivery delivery = receiver.receive(
                WebhookSamples.bytes(List.of(Map.of("type", "NEW"), WebhookSamples.inbound("m-1", "Hello"))), Map.of());

        assertThat(delivery.status()).isEqualTo(200);
        assertThat(delivery.events()).hasOnlyElementsOfType(InboundMessageEvent.class);
        assertThat(delivery.leftOut()).hasOnlyElementsOfType(RawEvent.class);
    }

    @Test
    void namesTheLimitThatMakesNoSense() {
        assertThatThrownBy(() -> builder().maxBodyBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBodyBytes must be 1 to 2147483639, but is 0");
        assertThatThrownBy(() -> builder().maxEvents(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxEvents must be 1 to 2147483639, but is -1");
        assertThatThrownBy(() -> builder().maxAge(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAge must be longer than nothing, but is PT0S");
    }

    private void assertRefused(byte[] body, int status, String reason) {
        WebhookDelivery delivery = receiver().receive(body, Map.of());

        assertThat(delivery.status()).isEqualTo(status);
        assertThat(delivery.isAccepted()).isFalse();
        assertThat(delivery.reason()).isEqualTo(reason);
        assertThat(delivery.events()).isEmpty();
        assertThat(delivery).hasToString("WebhookDelivery[" + status + " " + reason + ", 0 events]");
    }

    private WebhookReceiver receiver() {
        return builder().build();
    }

    private WebhookReceiver.Builder builder() {
        return WebhookReceiver.builder()
                .verification(WebhookVerification.none())
                .clock(time);
    }

    private static byte[] inbound() {
        return WebhookSamples.bytes(WebhookSamples.inbound("m-1", "Hello"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
