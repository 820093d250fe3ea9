package io.github.engage4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.internal.wire.OAuth2Token;
import java.math.BigInteger;
import java.time.Duration;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time to read a number grows with the square of its digits, so an answer of some megabytes could hold a thread for hours. */
class HugeNumbersTest {

    private static final String HUGE = "9".repeat(500_000);
    private static final Duration SOON = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(strings = {"", "0.", "-", "1e-"})
    void a_huge_number_without_a_type_is_refused_soon(String sign) {
        assertRefusedSoon("{\"id\":\"1\",\"contentType\":\"NEW\",\"content\":" + sign + HUGE + "}", Message.class);
    }

    @Test
    void a_huge_number_for_a_date_is_refused_soon() {
        assertRefusedSoon("{\"id\":\"1\",\"createdAt\":" + HUGE + "}", Conversation.class);
    }

    @Test
    void a_huge_number_for_a_duration_is_refused_soon() {
        assertRefusedSoon("{\"access_token\":\"t\",\"expires_in\":" + HUGE + "}", OAuth2Token.class);
    }

    @Test
    void a_number_of_a_thousand_digits_is_kept() {
        String digits = "9".repeat(1_000);
        assertThat(Json.parse(digits).tree()).isEqualTo(new BigInteger(digits));
    }

    private static void assertRefusedSoon(String json, Class<?> type) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json), type))
                .isInstanceOf(JsonDataException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }
}
