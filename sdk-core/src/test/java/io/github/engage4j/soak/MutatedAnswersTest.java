package io.github.engage4j.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.AccountOperation;
import io.github.engage4j.internal.operations.ActivityOperation;
import io.github.engage4j.internal.wire.OAuth2Token;
import io.github.engage4j.safety.Answers;
import io.github.engage4j.safety.ApiCalls;
import io.github.engage4j.safety.Specimens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a platform answers, a call ends in a value or in an exception of the SDK with the right outcome, and soon. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class MutatedAnswersTest {

    private static final int INPUTS = Soak.size(5_000, 100_000);
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final List<Integer> STATUSES =
            List.of(200, 200, 200, 200, 201, 202, 307, 400, 401, 403, 404, 408, 409, 412, 422, 429, 500, 502, 503, 504);

    private byte[] body = {};
    private int status = 200;
    private final EngageClient client = EngageClient.builder()
            .infobip(config -> config.baseUrl("http://localhost:1")
                    .parBaseUrl("http://localhost:1")
                    .credentials(Credentials.basic("user", "password")))
            .expertflow(config -> config.baseUrl("http://localhost:1"))
            .okHttpClient(
                    new OkHttpClient.Builder().addInterceptor(this::answer).build())
            .retryPolicy(RetryPolicy.builder().maxAttempts(1).build())
            .build();

    @Test
    void mutated_answers_end_in_values_or_exceptions_of_the_sdk() {
        Random random = Soak.random("mutated answers");
        Mutator mutator = new Mutator(random);
        List<Target> targets = targets(Samples.load());
        int values = 0;
        for (int input = 0; input < INPUTS; input++) {
            Target target = targets.get(input % targets.size());
            status = STATUSES.get(random.nextInt(STATUSES.size()));
            List<String> samples = status < 300 ? target.good() : target.bad();
            body = mutator.mutate(samples.get(random.nextInt(samples.size())));
            values += isValue(target.call()) ? 1 : 0;
        }
        System.out.println(INPUTS + " mutated answers for " + targets.size() + " calls: " + values + " values");
        assertThat(values).as("values").isGreaterThan(INPUTS / 20);
    }

    @Test
    void samples_as_they_are_are_read() {
        for (Target target : targets(Samples.load())) {
            for (String sample : target.good()) {
                status = 200;
                body = ByteString.encodeUtf8(sample).toByteArray();
                assertThat(isValue(target.call())).as(sample).isTrue();
            }
        }
    }

    /** Makes the call and checks how it ends: anything but a value or an exception of the SDK ends the test. */
    private boolean isValue(ApiCall<?> call) {
        long start = System.nanoTime();
        try {
            assertThat(call.execute()).isNotNull();
            assertThat(status).as("the status of %s", input(call)).isBetween(200, 299);
            return true;
        } catch (EngageException e) {
            assertThat(e.outcome()).as("the outcome of %s", input(call)).isEqualTo(expected());
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(input(call), e);
        } finally {
            assertThat(System.nanoTime() - start)
                    .as("the time for %s", input(call))
                    .isLessThan(SLOW_NANOS);
        }
    }

    private DeliveryOutcome expected() {
        if (status < 300) {
            return DeliveryOutcome.ACCEPTED;
        }
        return status == 408 || status >= 500 ? DeliveryOutcome.UNKNOWN : DeliveryOutcome.REJECTED;
    }

    private String input(ApiCall<?> call) {
        ByteString bytes = ByteString.of(body);
        return call + " " + status + " " + (bytes.size() > 2_000 ? bytes.substring(0, 2_000) : bytes).utf8();
    }

    /** Every method that makes a call, and besides what they lead to: tokens, and CIM messages as they are sent back. */
    private List<Target> targets(Samples samples) {
        List<Target> targets = new ArrayList<>();
        Specimens specimens = new Specimens(0, name -> name.endsWith("id") ? "id-1" : "word");
        for (ApiCalls.Made made : ApiCalls.ofMethods(client, specimens)) {
            if (made.call() instanceof ComposedCall) {
                continue; // its first answer belongs to another call, which is fed on its own
            }
            List<String> good =
                    new ArrayList<>(samples.good(made.call().operation().id()));
            good.add(Answers.good(made.call(), made.answer()));
            targets.add(new Target(made.call(), good, samples.bad()));
        }
        List<String> tokens = new ArrayList<>(samples.good("create-oauth2-token"));
        tokens.add(Answers.good(OAuth2Token.class));
        targets.add(new Target(
                ApiCalls.builder(client, AccountOperation.CREATE_OAUTH2_TOKEN).answer(OAuth2Token.class),
                tokens,
                samples.bad()));
        List<String> activities = new ArrayList<>(samples.activities());
        activities.add(Answers.good(CimMessage.class));
        targets.add(new Target(
                ApiCalls.builder(client, ActivityOperation.PUSH_ACTIVITY).answer(CimMessage.class),
                activities,
                samples.bad()));
        return targets;
    }

    private Response answer(Interceptor.Chain chain) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .body(ResponseBody.create(body, MediaType.get("application/json")))
                .build();
    }

    private record Target(ApiCall<?> call, List<String> good, List<String> bad) {}
}
