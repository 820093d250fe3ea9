package io.github.engage4j.infobip.embeddables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PushedAuthorizationRequestTest {

    private static final List<String> SCOPES = List.of("conversations:read");

    @Test
    void asksForTheDocumentedScopesOfEachProduct() {
        assertThat(PushedAuthorizationRequest.moments("77-a").members())
                .isEqualTo(Map.of("embedding_id", "77-a", "scopes", List.of("flow:manage", "flow:read", "flow:use")));
        assertThat(PushedAuthorizationRequest.answers().members())
                .isEqualTo(Map.of("scopes", List.of("answers:manage", "voice-message:manage")));
    }

    @Test
    void asksForWhatTheCallerSaysAndNothingElse() {
        PushedAuthorizationRequest request = PushedAuthorizationRequest.builder()
                .scopes(SCOPES)
                .member("channel", "SMS")
                .build();

        assertThat(request.members()).isEqualTo(Map.of("scopes", SCOPES, "channel", "SMS"));
        assertThat(request.applicationId()).isNull();
        assertThat(request.entityId()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void refusesWhatThePlatformCouldNotTake(String message, ThrowingCallable mistake) {
        assertThatThrownBy(mistake).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("scopes is required", () -> builder().build()),
                mistake("scopes is required", () -> builder().scopes(null).build()),
                mistake(
                        "scopes must not be empty",
                        () -> builder().scopes(List.of()).build()),
                mistake(
                        "scopes must not be blank",
                        () -> builder().scopes(List.of("a", " ")).build()),
                mistake(
                        "scopes must be texts",
                        () -> builder().scopes(Arrays.asList("a", null)).build()),
                mistake(
                        "scopes must be texts",
                        () -> builder().member("scopes", List.of(7)).build()),
                mistake(
                        "scopes must be a list",
                        () -> builder().member("scopes", "a b").build()),
                mistake("embeddingId is required", () -> PushedAuthorizationRequest.moments(null)),
                mistake("embeddingId must not be blank", () -> PushedAuthorizationRequest.moments(" ")),
                mistake(
                        "applicationId must not be blank",
                        () -> builder().scopes(SCOPES).applicationId(" ").build()),
                mistake(
                        "entityId must not be blank",
                        () -> builder().scopes(SCOPES).entityId("").build()),
                mistake("member must not be blank", () -> builder().member(" ", 1)),
                mistake(
                        "application_id has a method of its own: applicationId",
                        () -> builder().member("application_id", "a")),
                mistake(
                        "entity_id has a method of its own: entityId",
                        () -> builder().member("entity_id", "e")));
    }

    private static PushedAuthorizationRequest.Builder builder() {
        return PushedAuthorizationRequest.builder();
    }

    private static Arguments mistake(String message, ThrowingCallable mistake) {
        return arguments(message, mistake);
    }
}
