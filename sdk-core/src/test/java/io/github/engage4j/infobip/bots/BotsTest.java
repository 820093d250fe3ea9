package io.github.engage4j.infobip.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.AcknowledgementStatus;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.messages.MessageChannel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BotsTest {

    private static final String ANSWER = """
            {"id":"309BB921757DEAC9BE79EC6259B31C8A","displayName":"My Whatsapp Bot","webhookUrl":"www.webhookurl.com/link1",\
            "destination":"447492263897","channel":"WHATSAPP","messagePersistencePolicy":"PERSIST_ALL","enabled":true,\
            "sessionTimeoutInSec":120,"webhookEventHeaders":{"Authorization":"Bearer 4711","X-Empty":""}}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsABot(Mode mode) {
        wire.answers(200, ANSWER);

        Bot bot = mode.run(wire.infobip().bots().create(bot().build())).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/bots
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"displayName":"My Whatsapp Bot","channel":"WHATSAPP","destination":"447492263897",\
                "webhookUrl":"www.webhookurl.com/link1","webhookEventUrl":"www.webhookurl.com/link2",\
                "webhookEventHeaders":{"Authorization":"Bearer 4711"},"messagePersistencePolicy":"PERSIST_ALL",\
                "sessionTimeoutInSec":120,"enabled":true}
                """);
        assertThat(bot.id()).isEqualTo("309BB921757DEAC9BE79EC6259B31C8A");
        assertThat(bot.channel()).isEqualTo(MessageChannel.WHATSAPP);
        assertThat(bot.sessionTimeoutInSec()).isEqualTo(120);
        assertThat(bot.messagePersistencePolicy()).isEqualTo(MessagePersistencePolicy.PERSIST_ALL);
    }

    @ParameterizedTest
    @EnumSource
    void getsABotWhoseHeadersDoNotPrint(Mode mode) {
        wire.answers(200, ANSWER);

        Bot bot = mode.run(wire.infobip().bots().get("b-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/bots/b-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(bot.webhookHeaders()).isEmpty();
        assertThat(bot.webhookEventHeaders()).containsEntry("Authorization", Secret.of("Bearer 4711"));
        assertThat(bot.toString()).contains("Authorization=[redacted]").doesNotContain("4711");
    }

    @ParameterizedTest
    @EnumSource
    void updatesABotFromWhatItIs(Mode mode) {
        wire.answers(200, ANSWER).answers(200, ANSWER);
        Bot bot = wire.infobip().bots().get("b-1").execute();
        var unused = wire.takenRequest();

        mode.run(wire.infobip()
                .bots()
                .update("b-1", BotRequest.from(bot).enabled(false).build()));

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/bots/b-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"displayName":"My Whatsapp Bot","channel":"WHATSAPP","destination":"447492263897",\
                "webhookUrl":"www.webhookurl.com/link1","webhookEventHeaders":{"Authorization":"Bearer 4711"},\
                "messagePersistencePolicy":"PERSIST_ALL","sessionTimeoutInSec":120,"enabled":false}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void deletesABot(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\"}");

        Acknowledgement done = mode.run(wire.infobip().bots().delete("b-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/bots/b-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, null));
    }

    @Test
    @SuppressWarnings("deprecation") // by the platform, which still takes it
    void sendsTheHeadersThatThePlatformHasDeprecated() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .bots()
                .create(bot().webhookHeaders(Map.of("X-Key", Secret.of("4711"))).build())
                .execute();

        assertThat(wire.taken()).contains("\"webhookHeaders\":{\"X-Key\":\"4711\"}");
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = bot().build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
        var update = BotRequest.builder()
                .displayName("a")
                .channel(MessageChannel.SMS)
                .destination("b")
                .webhookEventHeaders(Map.of("c", Secret.of("d")))
                .build();
        assertThat(update.toBuilder().build()).isEqualTo(update);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> BotRequest.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("displayName is required");
        assertThatThrownBy(() -> bot().channel(null).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("channel is required");
        assertThatThrownBy(() -> bot().destination(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("destination must not be blank");
        assertThatThrownBy(() -> bot().destination("1".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("destination must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> bot().webhookUrl("u".repeat(2001)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("webhookUrl must have at most 2000 characters, but has 2001");
        assertThatThrownBy(() -> bot().webhookEventUrl("u".repeat(2001)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("webhookEventUrl must have at most 2000 characters, but has 2001");
        assertThatThrownBy(() -> bot().sessionTimeoutInSec(59).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sessionTimeoutInSec must be 60 to 86400, but is 59");
        assertThatThrownBy(() -> BotRequest.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("displayName is required");
    }

    private static BotRequest.Builder bot() {
        return BotRequest.builder()
                .displayName("My Whatsapp Bot")
                .channel(MessageChannel.WHATSAPP)
                .destination("447492263897")
                .webhookUrl("www.webhookurl.com/link1")
                .webhookEventUrl("www.webhookurl.com/link2")
                .webhookEventHeaders(Map.of("Authorization", Secret.of("Bearer 4711")))
                .messagePersistencePolicy(MessagePersistencePolicy.PERSIST_ALL)
                .sessionTimeoutInSec(120)
                .enabled(true);
    }
}
