package io.github.engage4j.infobip.embeddables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.PermissionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Infobip does not document the errors of a pushed authorization request; these are the shapes that may stand behind it. */
class AuthorizeFailureTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("errors")
    void saysWhatThePlatformSaysInEachShape(
            Class<? extends EngageException> type, int status, String body, String code, String text, String hint) {
        for (Mode mode : Mode.values()) {
            wire.answers(status, body);

            EngageException failure =
                    mode.failure(wire.infobip().embeddables().authorize(PushedAuthorizationRequest.moments("77-a")));

            assertThat(failure)
                    .isExactlyInstanceOf(type)
                    .hasMessage("push-authorization-request failed: HTTP " + status + " " + code + " \"" + text
                            + "\" (outcome REJECTED, 1 attempt)" + hint);
            assertThat(failure.errorCode()).isEqualTo(code);
            assertThat(failure.text()).isEqualTo(text);
            assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.REJECTED);
        }
        assertThat(wire.requests()).isEqualTo(2);
    }

    static Stream<Arguments> errors() {
        String scope = ": this operation needs the scope account-management:manage";
        String credentials = ": check the credentials and that they belong to this base URL";
        return Stream.of(
                arguments(
                        AuthenticationException.class,
                        401,
                        "{\"requestError\":{\"serviceException\":{\"messageId\":\"UNAUTHORIZED\","
                                + "\"text\":\"Invalid login details\"}}}",
                        "UNAUTHORIZED",
                        "Invalid login details",
                        credentials),
                arguments(
                        PermissionException.class,
                        403,
                        "{\"errorCode\":\"E403\",\"description\":\"Scope missing\",\"action\":\"Ask for it\","
                                + "\"violations\":[],\"resources\":[]}",
                        "E403",
                        "Scope missing",
                        scope),
                arguments(
                        InvalidRequestException.class,
                        400,
                        "{\"error\":\"invalid_scope\",\"error_description\":\"Unknown scope\"}",
                        "invalid_scope",
                        "Unknown scope",
                        ""),
                arguments(
                        AuthenticationException.class,
                        401,
                        "{\"error\":\"invalid_client\",\"error_description\":\"Who are you?\"}",
                        "invalid_client",
                        "Who are you?",
                        credentials));
    }
}
