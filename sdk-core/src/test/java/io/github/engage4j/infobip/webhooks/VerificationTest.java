package io.github.engage4j.infobip.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.api.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private static final byte[] BODY = WebhookSamples.bytes(WebhookSamples.inbound("m-1", "Hello"));
    private static final Secret KEY = Secret.of("the key");

    /** The well-known test vector: the key "key" over the sentence of the quick brown fox. */
    @ParameterizedTest
    @CsvSource({
        "MD5,    80070713463e7749b90c2dc24911e275",
        "SHA1,   de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9",
        "SHA224, 88ff8b54675d39b8f72322e65ff945c52d96379988ada25639747e69",
        "SHA256, f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
        "SHA384, d7f4727e2c0b39ae0f1e40cc96f60242d5b7801841cea6fc592c5d3e1ae50700582a96cf35e1e554995fe4e03381c237",
        "SHA512, b42af09057bac1e2d41708e48a902e09b5ff7f12ab428a4fe86653c73dd248fb82f948a549f7b791a5b41915ee4d1ec3"
                + "935357e4e2317250d0372afa2ebeeb3a"
    })
    void signsWithEachAlgorithm(HmacAlgorithm algorithm, String signature) {
        byte[] body = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8);

        assertThat(WebhookVerification.hmac(Secret.of("key"))
                        .algorithm(algorithm)
                        .sign(body))
                .isEqualTo(signature);
    }

    @ParameterizedTest
    @EnumSource(HmacAlgorithm.class)
    void acceptsWhatWasSignedAndNothingElse(HmacAlgorithm algorithm) {
        Random random = new Random(4711);
        for (SignatureEncoding encoding : SignatureEncoding.values()) {
            HmacVerification hmac = WebhookVerification.hmac(KEY)
                    .algorithm(algorithm)
                    .encoding(encoding)
                    .header("X-Hub")
                    .prefix("v1=");
            String signature = hmac.sign(BODY);

            assertThat(status(hmac, BODY, Map.of("x-HUB", List.of(signature)))).isEqualTo(200);
            for (int i = 0; i < 300; i++) {
                assertThat(status(hmac, BODY, Map.of("X-Hub", List.of(mutated(signature, random)))))
                        .isEqualTo(403);
                assertThat(status(hmac, mutated(BODY, random), Map.of("X-Hub", List.of(signature))))
                        .isEqualTo(403);
            }
        }
    }

    /** Another text: one character replaced by one that is not the same in the other case, left out, or put in. */
    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length());
        String before = text.substring(0, at);
        char other = (char) ('!' + (text.charAt(at) - '!' + 1 + random.nextInt(15)) % 90);
        return switch (random.nextInt(3)) {
            case 0 -> before + other + text.substring(at + 1);
            case 1 -> before + text.substring(at + 1);
            default -> before + other + text.substring(at);
        };
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] other = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        if (other.length == bytes.length) {
            other[random.nextInt(other.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return other;
    }

    @Test
    void acceptsHexadecimalDigitsInCapitalLetters() {
        HmacVerification hmac = WebhookVerification.hmac(KEY);
        String capitals = hmac.sign(BODY).toUpperCase(java.util.Locale.ROOT);

        assertThat(status(hmac, BODY, Map.of("X-Signature", List.of(capitals)))).isEqualTo(200);
    }

    @Test
    void acceptsTheOldAndTheNewKeyWhileOneTakesTheOthersPlace() {
        HmacVerification oldKey = WebhookVerification.hmac(KEY);
        HmacVerification newKey = WebhookVerification.hmac(Secret.of("the new key"));
        WebhookReceiver both =
                WebhookReceiver.builder().verification(oldKey, newKey).build();

        for (HmacVerification key : List.of(oldKey, newKey)) {
            assertThat(both.receive(BODY, Map.of("X-Signature", List.of(key.sign(BODY))))
                            .status())
                    .isEqualTo(200);
        }
        String unknown = WebhookVerification.hmac(Secret.of("another")).sign(BODY);
        assertThat(both.receive(BODY, Map.of("X-Signature", List.of(unknown))).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Basic dXNlcjpww6Rzcw==,  200",
        "basic dXNlcjpww6Rzcw==,  200",
        "Basic dXNlcjpwYXNz,      403",
        "Basic,                   403",
        "Bearer dXNlcjpww6Rzcw==, 403",
        "dXNlcjpww6Rzcw==,        403"
    })
    void verifiesUserNameAndPassword(String header, int status) {
        WebhookVerification basic = WebhookVerification.basic("user", Secret.of("p\u00e4ss"));

        assertThat(status(basic, BODY, Map.of("authorization", List.of(header))))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer token-1, 200",
        "bearer  token-1, 200",
        "Bearer token-2, 403",
        "Bearer Token-1, 403",
        "token-1, 403"
    })
    void verifiesATokenThatStaysTheSame(String header, int status) {
        WebhookVerification bearer = WebhookVerification.bearer(Secret.of("token-1"));

        assertThat(status(bearer, BODY, Map.of("Authorization", List.of(header))))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"word, 200", "Word, 403", "words, 403", "'', 403"})
    void verifiesAHeaderOfYourChoice(String header, int status) {
        WebhookVerification own = WebhookVerification.header("X-Word", Secret.of("word"));

        assertThat(status(own, BODY, Map.of("X-Word", List.of(header)))).isEqualTo(status);
    }

    @Test
    void answersWhatBearsNoSignatureWith401() {
        assertThat(status(WebhookVerification.hmac(KEY), BODY, Map.of())).isEqualTo(401);
        assertThat(status(WebhookVerification.hmac(KEY), BODY, Map.of("X-Signature", List.of())))
                .isEqualTo(401);
    }

    @Test
    void refusesASignatureThatComesTwice() {
        HmacVerification hmac = WebhookVerification.hmac(KEY);
        String signature = hmac.sign(BODY);

        assertThat(status(hmac, BODY, Map.of("X-Signature", List.of(signature, signature))))
                .isEqualTo(403);
        assertThat(status(hmac, BODY, Map.of("X-Signature", List.of(signature), "x-signature", List.of("other"))))
                .isEqualTo(403);
    }

    @Test
    void takesTheHeadersFromALookupToo() {
        HmacVerification hmac = WebhookVerification.hmac(KEY);
        WebhookReceiver receiver = WebhookReceiver.builder().verification(hmac).build();

        assertThat(receiver.receive(BODY, name -> name.equals("X-Signature") ? List.of(hmac.sign(BODY)) : null)
                        .status())
                .isEqualTo(200);
        assertThat(receiver.receive(BODY, name -> null).status()).isEqualTo(401);
    }

    @Test
    void readsNothingOfWhatIsNotGenuine() {
        WebhookDelivery delivery = WebhookReceiver.builder()
                .verification(WebhookVerification.hmac(KEY))
                .build()
                .receive("no JSON".getBytes(StandardCharsets.UTF_8), Map.of("X-Signature", List.of("00")));

        assertThat(delivery.status()).isEqualTo(403);
        assertThat(delivery.reason()).isEqualTo("the signature or the credentials are wrong");
        assertThat(delivery.events()).isEmpty();
    }

    @Test
    void aVerificationThatFailsIsAnsweredWith500() {
        IllegalStateException failure = new IllegalStateException("the keys cannot be fetched");
        WebhookDelivery delivery = WebhookReceiver.builder()
                .verification((body, headers) -> {
                    throw failure;
                })
                .build()
                .receive(BODY, Map.of());

        assertThat(delivery.status()).isEqualTo(500);
        assertThat(delivery.failure()).isSameAs(failure);
    }

    @Test
    void goesWithoutVerificationOnlyIfThatIsSaid() {
        assertThatThrownBy(() -> WebhookReceiver.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("verification(...) says how deliveries are verified;"
                        + " WebhookVerification.none() accepts them from everybody");
        assertThatThrownBy(() -> WebhookReceiver.builder()
                        .verification(WebhookVerification.hmac(KEY), WebhookVerification.none())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("WebhookVerification.none() accepts everything, also beside others");
        assertThat(status(WebhookVerification.none(), BODY, Map.of())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X-Sign\u00e4ture", "X\n"})
    void refusesAHeaderThatCannotBe(String header) {
        assertThatThrownBy(() -> WebhookVerification.hmac(KEY).header(header))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("header must ");
        assertThatThrownBy(() -> WebhookVerification.header(header, KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name must ");
    }

    @Test
    void printsNoSecret() {
        assertThat(WebhookVerification.hmac(KEY)).hasToString("HmacVerification[SHA256, HEX]");
        assertThat(WebhookVerification.bearer(KEY)).hasToString("WebhookVerification of a header");
    }

    private static int status(WebhookVerification verification, byte[] body, Map<String, List<String>> headers) {
        return WebhookReceiver.builder()
                .verification(verification)
                .build()
                .receive(body, headers)
                .status();
    }
}
