package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetadataTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void readsTheMetadataAsItIs(Mode mode) {
        wire.answers(200, "{\"key1\":\"value1\",\"order\":{\"number\":12345678901234567890}}");

        Json metadata = mode.run(wire.infobip().metadata().get("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/metadata
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(metadata.textAt("key1")).isEqualTo("value1");
        assertThat(metadata.textAt("order", "number")).isEqualTo("12345678901234567890");
    }

    @Test
    void readsAnAnswerWithoutABodyAsNoMembers() {
        wire.answers(200, "");

        assertThat(wire.infobip().metadata().get("c-1").execute()).isEqualTo(Json.of(Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void replacesTheMetadata(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Metadata added to conversation successfully.\"}");

        Acknowledgement done = mode.run(wire.infobip()
                        .metadata()
                        .create("c-1", Json.parse("{\"key1\":\"value1\",\"gone\":null,\"big\":12345678901234567890}")))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/conversations/c-1/metadata
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"key1":"value1","gone":null,"big":12345678901234567890}
                """);
        assertThat(done.message()).isEqualTo("Metadata added to conversation successfully.");
    }

    @ParameterizedTest
    @EnumSource
    void mergesIntoTheMetadata(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\"}");

        mode.run(wire.infobip().metadata().patch("c-1", Json.of(Map.of("key3", "value3"))));

        assertThat(wire.taken()).isEqualTo("""
                PATCH /ccaas/1/conversations/c-1/metadata
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"key3":"value3"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void deletesTheMetadata(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Metadata deleted successfully.\"}");

        mode.run(wire.infobip().metadata().delete("c-1"));

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/conversations/c-1/metadata
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> wire.infobip().metadata().create("c-1", Json.parse("[1]")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("metadata must be a JSON object");
        assertThatThrownBy(() -> wire.infobip().metadata().patch("c-1", Json.parse("\"text\"")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("metadata must be a JSON object");
    }
}
