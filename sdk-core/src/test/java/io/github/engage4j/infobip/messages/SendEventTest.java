package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendEventTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void showsThatSomebodyTypes(Mode mode) {
        wire.answers(200, "");

        Acknowledgement done = mode.run(wire.infobip().messages().sendEvent("c-1", typing().build()))
                .value();

        assertThat(done).isEqualTo(new Acknowledgement(null, null));
        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/events
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"channel":"LIVE_CHAT","from":"widget","to":"CHAT-1","type":"TYPING_STARTED"}
                """);
    }

    @Test
    void needsEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typing().channel(null).build())
                .withMessage("channel is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typing().from(" ").build())
                .withMessage("from must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typing().to(null).build())
                .withMessage("to is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typing().type(null).build())
                .withMessage("type is required");
    }

    private static SendEventRequest.Builder typing() {
        return SendEventRequest.builder()
                .channel(MessageChannel.LIVE_CHAT)
                .from("widget")
                .to("CHAT-1")
                .type(ConversationEventType.TYPING_STARTED);
    }
}
