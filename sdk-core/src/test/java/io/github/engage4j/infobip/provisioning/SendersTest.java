package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.infobip.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendersTest {

    private static final String PATH = "/resource-management/1/inbound-message-configurations";
    private static final String HEADERS = """
            Accept: application/json
            Authorization: App main-key-0123456789
            """;
    private static final String LOOK = "GET " + PATH + "?channel=WHATSAPP&number=447860041117\n" + HEADERS;
    private static final String ASSIGN = "POST " + PATH + "\n" + HEADERS + """
            Content-Type: application/json

            {"channel":"WHATSAPP","number":"447860041117",\
            "platform":{"applicationId":"acme-app","entityId":"store-42"},"conversations":{"enabled":true}}
            """;
    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final String OF_STORE = configuration("null", "\"acme-app\"", "\"store-42\"", true);
    private static final String NUMBER = "447860041117";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void givesASenderThatIsNobodysToATenant(Mode mode) {
        wire.answers(200, "[]").answers(200, OF_STORE);

        InboundConfiguration set = mode.run(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE))
                .value();

        assertThat(wire.taken()).isEqualTo(LOOK);
        assertThat(wire.taken()).isEqualTo(ASSIGN);
        assertThat(set.tenant()).isEqualTo(STORE);
    }

    @ParameterizedTest
    @EnumSource
    void givesASenderWithoutConfigurationThatThePlatformDoesNotFind(Mode mode) {
        wire.answers(404, "{\"errorCode\":\"E404\",\"description\":\"none\"}").answers(200, OF_STORE);

        mode.run(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(wire.taken()).isEqualTo(LOOK);
        assertThat(wire.taken()).isEqualTo(ASSIGN);
    }

    @ParameterizedTest
    @EnumSource
    void givesASenderOfTheDefaultApplicationToATenant(Mode mode) {
        wire.answers(200, "[" + configuration("null", "\"default\"", "null", true) + "]")
                .answers(200, OF_STORE);

        mode.run(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(wire.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingIfTheSenderIsTheTenantsAlready(Mode mode) {
        wire.answers(200, "[" + OF_STORE + "]");

        InboundConfiguration found = mode.run(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE))
                .value();

        assertThat(found.configurationKey()).isEqualTo("c-1");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void forwardsTheMessagesOfTheTenantsOwnSender(Mode mode) {
        wire.answers(200, "[" + configuration("null", "\"acme-app\"", "\"store-42\"", false) + "]")
                .answers(200, OF_STORE);

        mode.run(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE));

        wire.taken();
        assertThat(wire.taken()).isEqualTo(ASSIGN);
    }

    @ParameterizedTest
    @EnumSource
    void refusesASenderOfAnotherTenantAndChangesNothing(Mode mode) {
        wire.answers(200, "[" + configuration("null", "\"acme-app\"", "\"store-1\"", true) + "]");

        EngageException failure = mode.failure(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(failure)
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "manage-inbound-configuration failed: the sender belongs to application acme-app with entity"
                                + " store-1, and cannot serve application acme-app with entity store-42 as well"
                                + " (outcome NOT_SENT, 0 attempts): release it from application acme-app with entity store-1"
                                + " first, or use another sender");
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesASenderThatServesAnotherTenantForAKeyword(Mode mode) {
        wire.answers(200, "[" + configuration("\"STOP\"", "\"other\"", "null", true) + "," + OF_STORE + "]");

        EngageException failure = mode.failure(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(failure.getMessage()).contains("belongs to application other without an entity, and cannot serve");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingIfItCannotLook(Mode mode) {
        wire.answers(403, "{\"errorCode\":\"E403\",\"description\":\"no\"}");

        EngageException failure = mode.failure(senders().assign(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(failure).isInstanceOf(PermissionException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(failure.getMessage()).endsWith("this operation needs the scope numbers:manage");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void takesASenderBackWithEachOfItsKeywords(Mode mode) {
        wire.answers(
                        200,
                        "[" + OF_STORE + "," + configuration("\"STOP\"", "\"acme-app\"", "\"store-42\"", true) + ","
                                + configuration("\"HELP\"", "null", "null", true) + "]")
                .answers(200, OF_STORE)
                .answers(200, OF_STORE);

        mode.run(senders().release(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(wire.taken()).isEqualTo(LOOK);
        assertThat(wire.taken()).endsWith("""

                {"channel":"WHATSAPP","number":"447860041117","unset":["PLATFORM","CONVERSATIONS"]}
                """);
        assertThat(wire.taken()).endsWith("""

                {"channel":"WHATSAPP","number":"447860041117","keyword":"STOP","unset":["PLATFORM","CONVERSATIONS"]}
                """);
        assertThat(wire.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void takesNoSenderFromAnotherTenant(Mode mode) {
        wire.answers(200, "[" + OF_STORE + "]");

        EngageException failure =
                mode.failure(senders().release(ResourceChannel.WHATSAPP, NUMBER, Tenant.of("acme-app")));

        assertThat(failure)
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("belongs to application acme-app with entity store-42");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void takesBackThePartOfOneOfTwoTenants(Mode mode) {
        wire.answers(200, "[" + configuration("\"STOP\"", "\"other\"", "null", true) + "," + OF_STORE + "]")
                .answers(200, OF_STORE);

        mode.run(senders().release(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(wire.taken()).isEqualTo(LOOK);
        assertThat(wire.taken()).endsWith("""

                {"channel":"WHATSAPP","number":"447860041117","unset":["PLATFORM","CONVERSATIONS"]}
                """);
        assertThat(wire.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void takesANotFoundForASenderWithoutConfiguration(Mode mode) {
        wire.answers(404, "{\"errorCode\":\"E404\"}").answers(404, "{\"errorCode\":\"E404\"}");

        mode.run(senders().release(ResourceChannel.WHATSAPP, NUMBER, STORE));
        SenderTenant owner =
                mode.run(senders().tenantOf(ResourceChannel.WHATSAPP, NUMBER)).value();

        assertThat(owner.tenant()).isNull();
        assertThat(wire.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingIfThereIsNothingToTakeBack(Mode mode) {
        wire.answers(200, "[]");

        mode.run(senders().release(ResourceChannel.WHATSAPP, NUMBER, STORE));

        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoseASenderIs(Mode mode) {
        wire.answers(200, "[" + configuration("\"STOP\"", "\"other\"", "null", false) + "," + OF_STORE + "]");

        SenderTenant owner = mode.run(senders().tenantOf(ResourceChannel.MESSENGER, "my page"))
                .value();

        assertThat(wire.taken()).isEqualTo("GET " + PATH + "?channel=MESSENGER&resource=my%20page\n" + HEADERS);
        assertThat(owner).isEqualTo(new SenderTenant(STORE, List.of(Tenant.of("other")), true));
    }

    @Test
    void tellsThatASenderIsNobodys() {
        wire.answers(200, "[" + configuration("null", "null", "null", false) + "]")
                .answers(200, "[]");

        assertThat(senders().tenantOf(ResourceChannel.SMS, "1").execute())
                .isEqualTo(new SenderTenant(null, List.of(), false));
        assertThat(senders().tenantOf(ResourceChannel.SMS, "1").execute())
                .isEqualTo(new SenderTenant(null, List.of(), false));
    }

    @Test
    void refusesChannelsThatTakeNoTenantOrDoNotGoToConversations() {
        refuses("messages of MMS cannot go to Conversations", () -> senders().assign(ResourceChannel.MMS, "1", STORE));
        refuses(
                "messages of TELEGRAM cannot get an application and entity by their configuration",
                () -> senders().assign(ResourceChannel.TELEGRAM, "bot", STORE));
        refuses("tenant is required", () -> senders().release(ResourceChannel.SMS, "1", null));
        refuses("sender must not be blank", () -> senders().tenantOf(ResourceChannel.SMS, " "));
        assertThat(wire.requests()).isEqualTo(0);
    }

    private SendersApi senders() {
        return wire.infobip().senders();
    }

    private static void refuses(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String configuration(String keyword, String applicationId, String entityId, boolean forwarded) {
        return "{\"configurationKey\":\"c-1\",\"channel\":\"WHATSAPP\",\"keyword\":" + keyword
                + ",\"platform\":{\"applicationId\":" + applicationId + ",\"entityId\":" + entityId
                + "},\"conversations\":{\"enabled\":" + forwarded + "}}";
    }
}
