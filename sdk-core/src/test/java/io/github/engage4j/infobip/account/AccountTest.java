package io.github.engage4j.infobip.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("deprecation") // it must work as long as the platform has it
class AccountTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void setsTheWebhookOfTheAccount(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Account configuration successfully updated.\"}");

        Acknowledgement done = mode.run(wire.infobip()
                        .account()
                        .updateConfiguration(UpdateAccountConfigurationRequest.of("https://example.com/in")))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/account/configuration
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"webhookUrl":"https://example.com/in"}
                """);
        assertThat(done.message()).isEqualTo("Account configuration successfully updated.");
    }

    @Test
    void refusesBadInput() {
        refused("webhookUrl must not be blank", () -> UpdateAccountConfigurationRequest.of(" "));
        refused(
                "webhookUrl must have at most 255 characters, but has 256",
                () -> UpdateAccountConfigurationRequest.of("x".repeat(256)));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
