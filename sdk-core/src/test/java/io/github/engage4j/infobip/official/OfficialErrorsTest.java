package io.github.engage4j.infobip.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.infobip.official.Specification.Example;
import io.github.engage4j.infobip.official.Specification.Operation;
import io.github.engage4j.spec.OffSpec;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error that Infobip's specification shows becomes the exception that says what to do next, with all that it says. */
@OffSpec("its requests are made up, because it is the answers that count")
class OfficialErrorsTest {

    private static final int OWN = 189;
    private static final int SHARED = 12;

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Map<String, Integer> seen = new TreeMap<>();
    private int own;

    @Test
    void everyErrorOfAnOperationSaysWhatTheExampleSays() {
        Methods methods = Methods.of(wire.client(builder -> {}, infobip -> {}));
        Map<String, Example> shared = new TreeMap<>();
        for (Operation operation : Specification.load().operations()) {
            ApiCall<?> call = call(methods, operation.id());
            for (Example example : operation.errors()) {
                if (isOwn(example) || shared.put(example.status() + example.body(), example) == null) {
                    check(example, call);
                }
            }
        }
        assertThat(own).isEqualTo(OWN);
        assertThat(shared).hasSize(SHARED);
        assertThat(seen.keySet())
                .containsExactly(
                        "AuthenticationException",
                        "ConflictException",
                        "InvalidRequestException",
                        "NotFoundException",
                        "PermissionException",
                        "RateLimitException",
                        "ServerException");
    }

    /** A call of the operation; a download becomes one by where it goes. */
    private ApiCall<?> call(Methods methods, String operation) {
        return operation.equals("download-call-recording")
                ? wire.infobip().recordings().download("r-1").to(OutputStream.nullOutputStream())
                : methods.of(operation).get(0).call();
    }

    /** Operations share the errors that have no name of their own. */
    private boolean isOwn(Example example) {
        boolean named = !example.name().startsWith("application/");
        own += named ? 1 : 0;
        return named;
    }

    private void check(Example example, ApiCall<?> call) {
        EngageException failure = failure(example.status(), example.body(), call);
        seen.merge(failure.getClass().getSimpleName(), 1, Integer::sum);
        boolean json = example.body().startsWith("{");
        Json body = json ? Json.parse(example.body()) : Json.parse("{}");
        String code = body.textAt("requestError", "serviceException", "messageId");
        String text = body.textAt("requestError", "serviceException", "text");

        assertThat(failure).as(example.where()).isExactlyInstanceOf(expected(example.status(), failure.errorCode()));
        assertThat(failure.status()).isEqualTo(example.status());
        if (json) {
            assertThat(failure.errorCode()).as(example.where()).isEqualTo(code);
            assertThat(failure.text()).as(example.where()).isEqualTo(text == null ? body.textAt("message") : text);
            assertThat(failure.validationErrors())
                    .as(example.where())
                    .isEqualTo(Specification.object(body.at("requestError", "serviceException", "validationErrors")));
        } else {
            assertThat(failure.errorCode()).as(example.where()).isNotBlank();
            assertThat(failure.text()).as(example.where()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0} as {2}")
    @MethodSource("shapes")
    void everyShapeOfErrorIsToldByItsStatus(int status, Class<?> exception, String shape, String code, String text) {
        EngageException failure =
                failure(status, shape, wire.infobip().conversations().get("c-1"));

        assertThat(failure).isExactlyInstanceOf(exception);
        assertThat(failure.errorCode()).isEqualTo(code);
        assertThat(failure.text()).isEqualTo(text);
    }

    static Stream<Arguments> shapes() {
        Map<Integer, Class<?>> exceptions = Map.of(
                400, InvalidRequestException.class,
                401, AuthenticationException.class,
                403, PermissionException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                412, ConflictException.class,
                429, RateLimitException.class,
                500, ServerException.class);
        return exceptions.entrySet().stream()
                .flatMap(entry -> Stream.of(
                                arguments("""
                                        {"requestError":{"serviceException":{"messageId":"CODE","text":"Words"}}}""", "CODE", "Words"),
                                arguments("{\"status\":\"ERROR\",\"message\":\"Words\"}", null, "Words"),
                                arguments("{\"statusCode\":\"ERROR\",\"message\":\"Words\"}", null, "Words"),
                                arguments("""
                                        {"errorCode":"E1","description":"Words","action":"Wait","violations":[],"resources":[]}""", "E1", "Words"),
                                arguments("""
                                        <?xml version="1.0"?><ApiException><requestError><serviceException><messageId>CODE</messageId>\
                                        <text>Words</text></serviceException></requestError></ApiException>""", "CODE", "Words"),
                                arguments("", null, null))
                        .map(shape -> arguments(
                                entry.getKey(), entry.getValue(), shape.get()[0], shape.get()[1], shape.get()[2])));
    }

    /** The platform's missing thing under 400 is as missing as one under 404. */
    private static Class<?> expected(int status, String code) {
        return switch (status) {
            case 400 -> "NOT_FOUND".equals(code) ? NotFoundException.class : InvalidRequestException.class;
            case 401 -> AuthenticationException.class;
            case 403 -> PermissionException.class;
            case 404 -> NotFoundException.class;
            case 409, 412 -> ConflictException.class;
            case 429 -> RateLimitException.class;
            case 500 -> ServerException.class;
            default -> throw new AssertionError("the specification shows no " + status);
        };
    }

    private EngageException failure(int status, String body, ApiCall<?> call) {
        wire.answers(status, body);
        EngageException failure = Mode.BLOCKING.failure(
                call.with(CallOptions.builder().maxAttempts(1).build()));
        wire.takenRequest();
        return failure;
    }
}
