package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.AcknowledgementStatus;
import io.github.engage4j.api.Page;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagsTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsAllTags(Mode mode) {
        wire.answers(200, """
                {"tags":[{"name":"vip","id":"t-1","createdAt":"2024-01-01T00:00:00.000+00:00","updatedAt":null}],
                "pagination":{"totalItems":1,"page":0,"limit":10,"orderBy":"id:ASC"}}""");

        Page<Tag> page = mode.run(wire.infobip().tags().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/tags
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).containsExactly(new Tag("vip", "t-1", Instant.parse("2024-01-01T00:00:00Z"), null));
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void listsTheTagsThatARequestAsksFor() {
        wire.answers(200, "{\"tags\":[]}");

        ListTagsRequest request = ListTagsRequest.builder()
                .conversationId("c-1")
                .name("Tag 1")
                .limit(5)
                .page(1)
                .orderBy("name:asc")
                .build();
        wire.infobip().tags().list(request.toBuilder().build()).execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/tags?conversationId=c-1&name=Tag%201&limit=5&page=1&orderBy=name%3Aasc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @ParameterizedTest
    @EnumSource
    void createsATagAndReadsItsDate(Mode mode) {
        wire.answers(200, "{\"name\":\"Tag 1\",\"createdAt\":\"2024-01-01T00:00:00.000+00:00\"}");

        Tag created = mode.run(wire.infobip().tags().create("Tag 1")).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/tags
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"Tag 1"}
                """);
        assertThat(created).isEqualTo(new Tag("Tag 1", null, Instant.parse("2024-01-01T00:00:00Z"), null));
    }

    @ParameterizedTest
    @EnumSource
    void deletesATagWhateverItsNameHolds(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Tag deleted successfully.\"}");

        Acknowledgement done = mode.run(wire.infobip().tags().delete("a/b c?")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/tags/a%2Fb%20c%3F
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, "Tag deleted successfully."));
    }

    @ParameterizedTest
    @EnumSource
    void addsATagToAConversation(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\"}");

        mode.run(wire.infobip().conversations().addTag("c-1", "vip"));

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/tags
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"tagName":"vip"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void takesATagFromAConversation(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Tag removed successfully.\"}");

        Acknowledgement done = mode.run(wire.infobip().conversations().removeTag("c-1", "Tag 1"))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/conversations/c-1/tags/Tag%201
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Tag removed successfully.");
    }

    @Test
    void refusesNamesThatCannotBeOnes() {
        assertThatThrownBy(() -> wire.infobip().tags().create("x".repeat(101)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must have at most 100 characters, but has 101");
        assertThatThrownBy(() -> wire.infobip().tags().create(" "))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank");
        assertThatThrownBy(() -> wire.infobip().conversations().addTag("c-1", ""))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tagName must not be blank");
        assertThatThrownBy(() -> wire.infobip().tags().delete(".."))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tagName must not be empty, '.' or '..', but is '..'");
    }
}
