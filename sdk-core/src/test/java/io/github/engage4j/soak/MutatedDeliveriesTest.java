package io.github.engage4j.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.webhooks.WebhookDelivery;
import io.github.engage4j.infobip.webhooks.WebhookEvent;
import io.github.engage4j.infobip.webhooks.WebhookReceiver;
import io.github.engage4j.infobip.webhooks.WebhookSamples;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is sent to a webhook, it ends in events or in a refusal, and soon. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class MutatedDeliveriesTest {

    private static final int INPUTS = Soak.size(5_000, 100_000);
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final WebhookReceiver receiver =
            WebhookReceiver.builder().verification(WebhookVerification.none()).build();

    @Test
    void mutated_deliveries_end_in_events_or_in_a_refusal() throws IOException {
        Random random = Soak.random("mutated deliveries");
        Mutator mutator = new Mutator(random);
        List<String> samples = samples();
        int accepted = 0;
        for (int input = 0; input < INPUTS; input++) {
            accepted += isAccepted(mutator.mutate(samples.get(input % samples.size()))) ? 1 : 0;
        }
        System.out.println(INPUTS + " mutated deliveries: " + accepted + " accepted");
        assertThat(accepted).as("accepted").isGreaterThan(INPUTS / 5).isLessThan(INPUTS);
    }

    /** Reads and handles it, and looks at all that can be asked; anything but a status ends the test. */
    private boolean isAccepted(byte[] body) {
        long start = System.nanoTime();
        String input = new String(body, 0, Math.min(body.length, 2_000), StandardCharsets.UTF_8);
        try {
            WebhookDelivery delivery = receiver.handle(body, Map.of(), MutatedDeliveriesTest::lookAt);
            assertThat(delivery.status()).as(input).isIn(200, 400);
            assertThat(delivery.isAccepted())
                    .as(input)
                    .isEqualTo(delivery.reason().isEmpty());
            return delivery.isAccepted();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(input, e);
        } finally {
            assertThat(System.nanoTime() - start).as(input).isLessThan(SLOW_NANOS);
        }
    }

    private static void lookAt(WebhookEvent event) {
        assertThat(event.key()).hasSize(64);
        assertThat(event.toString()).hasSizeLessThan(50);
        assertThat(event.json().tree()).isInstanceOf(Map.class);
    }

    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        WebhookSamples.all().forEach(sample -> samples.add(Json.of(sample).text()));
        String data = System.getProperty("contract.data");
        if (data != null) {
            try (Stream<Path> files = Files.list(Path.of(data, "webhook-events"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".json")).toList()) {
                    samples.add(Files.readString(file));
                }
            }
        }
        return samples;
    }
}
