package io.github.engage4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.spec.OffSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@OffSpec("paths that are no operation of the catalogue")
class RawCallTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void callsAPathThatTheSdkDoesNotKnow(Mode mode) {
        wire.answers(200, "{\"id\":\"d-1\",\"big\":12345678901234567890}");

        Json answer = mode.run(wire.infobip()
                        .raw()
                        .post("/ccaas/1/drafts/{draftId}/copies", "a/b c")
                        .query("tag", "x y", "z")
                        .body(Map.of("text", "Hello"))
                        .json())
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/drafts/a%2Fb%20c/copies?tag=x%20y&tag=z
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"text":"Hello"}
                """);
        assertThat(answer.textAt("big")).isEqualTo("12345678901234567890");
    }

    @Test
    void isNamedByItsTemplateAndNotByItsArguments() {
        ApiCall<Json> call = wire.infobip()
                .raw()
                .get("/ccaas/1/drafts/{draftId}", "44776333666")
                .json();

        assertThat(call.operation())
                .isEqualTo(new Operation("GET /ccaas/1/drafts/{draftId}", "GET", "/ccaas/1/drafts/{draftId}"));
        assertThat(call.toString()).isEqualTo("ApiCall[GET /ccaas/1/drafts/{draftId}]");
    }

    @Test
    void readsAnEmptyAnswerAsNull() {
        wire.answers(200, "");

        assertThat(wire.infobip()
                        .raw()
                        .put("/ccaas/1/drafts")
                        .body(List.of())
                        .json()
                        .execute())
                .isEqualTo(Json.of(null));
    }

    @Test
    void saysThatAnAnswerIsNotJson() {
        wire.answers(200, "<html>");

        assertThatThrownBy(
                        () -> wire.infobip().raw().get("/ccaas/1/drafts").json().execute())
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void failsAsEveryOperationDoes() {
        wire.answers(400, """
                {"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"No draft."}}}""");

        assertThatThrownBy(() ->
                        wire.infobip().raw().post("/ccaas/1/drafts").json().execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("POST /ccaas/1/drafts failed: HTTP 400 BAD_REQUEST \"No draft.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH"})
    void isSentOnceUnlessItIsSaidToBeIdempotent(String method) {
        wire.answers(503, "").answers(503, "").answers(200, "{}");
        RawApi raw = wire.infobip().raw();
        RawCall call = method.equals("POST") ? raw.post("/ccaas/1/drafts") : raw.patch("/ccaas/1/drafts");

        EngageException failure =
                catchThrowableOfType(ServerException.class, () -> call.json().execute());

        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(wire.requests()).isEqualTo(1);
        call.idempotent().json().execute();
        assertThat(wire.requests()).isEqualTo(3);
    }

    @Test
    void takesADeletionForDoneThatFindsNothingAfterALostAnswer() {
        wire.answers(503, "").answers(404, "");

        wire.infobip()
                .raw()
                .delete("/ccaas/1/drafts/{id}", "d-1")
                .acknowledged()
                .execute();

        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void takesOptionsAsOtherCallsDo() {
        wire.answers(200, "{}");

        wire.infobip()
                .raw()
                .post("/ccaas/1/drafts")
                .body(Json.parse("{\"a\":1}"))
                .json()
                .with(CallOptions.builder()
                        .header("x-agent-id", "a-1")
                        .bodyMember("b", 2)
                        .build())
                .execute();

        assertThat(wire.taken()).contains("x-agent-id: a-1\n").endsWith("\n{\"a\":1,\"b\":2}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ccaas/1/drafts",
                "//evil.example.com/a",
                "https://evil.example.com/a",
                "/a/../b",
                "/a/./b",
                "/a/..",
                "/a//b",
                "/a/",
                "/a?b=c",
                "/a#b",
                "/a%2e%2e/b",
                "/a\\b",
                "/a b",
                "/a\n",
                "/a/{b",
                "/a/{}"
            })
    void refusesWhatIsNoPathBelowTheBaseUrl(String path) {
        assertThatThrownBy(() -> wire.infobip().raw().get(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("path must ");
    }

    @Test
    void refusesArgumentsThatThePathDoesNotTake() {
        assertThatThrownBy(() -> wire.infobip().raw().get("/a/{b}")).hasMessage("the path takes [b], but got 0 values");
        assertThatThrownBy(() -> wire.infobip().raw().get("/a/{b}", ".."))
                .hasMessage("b must not be empty, '.' or '..', but is '..'");
        assertThatThrownBy(() -> wire.infobip().raw().get("/a").body(Map.of()))
                .hasMessage("a GET has no body: use query parameters");
    }
}
