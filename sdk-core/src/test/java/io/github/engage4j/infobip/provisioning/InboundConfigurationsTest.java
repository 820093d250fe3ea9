package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.spec.OffSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InboundConfigurationsTest {

    private static final String HEADERS = """
            Accept: application/json
            Authorization: App main-key-0123456789
            """;
    private static final String BODY_FOLLOWS = """
            Content-Type: application/json

            """;
    private static final String JSON = """
            {"configurationKey":"c-1","channel":"SMS","keyword":"STARTKW","username":"myusername",\
            "platform":{"applicationId":"acme-app","entityId":"store-42"},\
            "forwarding":{"type":"HTTP_FORWARD","url":"https://example.com"},"conversations":{"enabled":true},\
            "answers":{"enabled":false},"autoResponse":{"message":"Thanks"},\
            "blockListConfiguration":{"type":"BLOCK","level":"FROM_SENDER"}}""";
    private static final InboundConfiguration CONFIGURATION = new InboundConfiguration(
            "c-1",
            ResourceChannel.SMS,
            "STARTKW",
            "myusername",
            new Platform("acme-app", "store-42"),
            Json.of(Map.of("type", "HTTP_FORWARD", "url", "https://example.com")),
            new Forwarding(true),
            new Forwarding(false),
            Json.of(Map.of("message", "Thanks")),
            Json.of(Map.of("type", "BLOCK", "level", "FROM_SENDER")));

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsTheConfigurationsOfANumber(Mode mode) {
        wire.answers(200, "[" + JSON + "]");
        ListInboundConfigurationsRequest request = ListInboundConfigurationsRequest.builder()
                .channel(ResourceChannel.SMS)
                .number("41793026727")
                .numberKey("n-1")
                .keyword("STARTKW")
                .countryCode("CH")
                .build();

        List<InboundConfiguration> found =
                mode.run(wire.infobip().inboundConfigurations().list(request)).value();

        assertThat(wire.taken())
                .isEqualTo("GET /resource-management/1/inbound-message-configurations?channel=SMS&number=41793026727"
                        + "&numberKey=n-1&keyword=STARTKW&countryCode=CH\n" + HEADERS);
        assertThat(found).containsExactly(CONFIGURATION);
        assertThat(found.get(0).tenant()).isEqualTo(Tenant.of("acme-app", "store-42"));
        assertThat(found.get(0).isForwardedToConversations()).isTrue();
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    @OffSpec("the text says that a key does without the channel")
    void listsTheOneWithAKeyWithoutAChannel() {
        wire.answers(200, "[]");

        wire.infobip()
                .inboundConfigurations()
                .list(ListInboundConfigurationsRequest.builder()
                        .configurationKey("c-1")
                        .build())
                .execute();

        assertThat(wire.taken())
                .startsWith("GET /resource-management/1/inbound-message-configurations?configurationKey=c-1\n");
    }

    @ParameterizedTest
    @EnumSource
    void setsTheConfigurationOfANumber(Mode mode) {
        wire.answers(200, JSON);
        ManageInboundConfigurationRequest request = ManageInboundConfigurationRequest.of(
                        ResourceChannel.SMS, "41793026727")
                .countryCode("CH")
                .keyword("STARTKW")
                .username("myusername")
                .platform(Tenant.of("acme-app", "store-42"))
                .conversations(true)
                .forwarding(Json.of(Map.of("type", "PULL")))
                .autoResponse(Json.of(Map.of("message", "Thanks")))
                .blockListConfiguration(Json.of(Map.of("type", "BLOCK")))
                .unset(List.of(UnsetOption.USERNAME))
                .build();

        InboundConfiguration set =
                mode.run(wire.infobip().inboundConfigurations().manage(request)).value();

        assertThat(wire.taken())
                .isEqualTo(
                        "POST /resource-management/1/inbound-message-configurations\n" + HEADERS + BODY_FOLLOWS + """
                {"channel":"SMS","number":"41793026727","countryCode":"CH","keyword":"STARTKW","username":"myusername",\
                "platform":{"applicationId":"acme-app","entityId":"store-42"},"conversations":{"enabled":true},\
                "forwarding":{"type":"PULL"},"autoResponse":{"message":"Thanks"},"blockListConfiguration":{"type":"BLOCK"},\
                "unset":["USERNAME"]}
                """);
        assertThat(set).isEqualTo(CONFIGURATION);
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @ParameterizedTest
    @EnumSource
    void setsTheConfigurationOfAResource(Mode mode) {
        wire.answers(200, "{\"configurationKey\":\"c-1\"}");

        mode.run(wire.infobip()
                .inboundConfigurations()
                .manage(ManageInboundConfigurationRequest.of(ResourceChannel.OPEN_CHANNEL, "my channel")
                        .answers(true)
                        .build()));

        assertThat(wire.taken())
                .endsWith(
                        "\n{\"channel\":\"OPEN_CHANNEL\",\"resource\":\"my channel\",\"answers\":{\"enabled\":true}}\n");
    }

    @ParameterizedTest
    @EnumSource
    void setsItAgainIfItIsNotKnownWhetherItWasSet(Mode mode) {
        wire.answers(503, "").answers(200, JSON);

        mode.run(wire.infobip()
                .inboundConfigurations()
                .manage(ManageInboundConfigurationRequest.of(ResourceChannel.SMS, "1")
                        .conversations(true)
                        .build()));

        assertThat(wire.taken()).isEqualTo(wire.taken());
    }

    @ParameterizedTest
    @EnumSource
    void deletesAConfiguration(Mode mode) {
        wire.answers(204, "");

        mode.run(wire.infobip().inboundConfigurations().delete("c-1"));

        assertThat(wire.taken())
                .isEqualTo("DELETE /resource-management/1/inbound-message-configurations/c-1\n" + HEADERS);
    }

    @Test
    void theDefaultApplicationIsNoTenant() {
        assertThat(new Platform("default", null).tenant()).isNull();
        assertThat(new Platform("default", "").tenant()).isNull();
        assertThat(new Platform(null, null).tenant()).isNull();
        assertThat(new Platform("default", "store-42").tenant()).isEqualTo(Tenant.of("default", "store-42"));
        assertThat(new Platform("acme-app", null).tenant()).isEqualTo(Tenant.of("acme-app"));
    }

    @Test
    void leavesChannelsThatItDoesNotKnowToThePlatform() {
        assertThat(ManageInboundConfigurationRequest.of(ResourceChannel.of("NEW"), "r")
                        .platform(Tenant.of("a"))
                        .conversations(true)
                        .build()
                        .resource())
                .isEqualTo("r");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWhatThePlatformWouldRefuse(String message, Runnable build) {
        assertThatThrownBy(build::run)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refusesWhatThePlatformWouldRefuse() {
        return Stream.of(
                refused(
                        "channel is required",
                        () -> ManageInboundConfigurationRequest.builder()
                                .number("1")
                                .build()),
                refused(
                        "number or numberKey is required for SMS",
                        () -> on(ResourceChannel.SMS).build()),
                refused(
                        "number or numberKey is required for WHATSAPP",
                        () -> on(ResourceChannel.WHATSAPP).resource("r").build()),
                refused(
                        "resource or resourceKey is required for RCS",
                        () -> on(ResourceChannel.RCS).numberKey("1").build()),
                refused(
                        "MMS takes number or numberKey, not resource or resourceKey",
                        () -> on(ResourceChannel.MMS)
                                .number("1")
                                .resourceKey("r")
                                .build()),
                refused(
                        "MESSENGER takes resource or resourceKey, not number or numberKey",
                        () -> on(ResourceChannel.MESSENGER)
                                .number("1")
                                .resourceKey("r")
                                .build()),
                refused(
                        "messages of MMS cannot go to Conversations",
                        () -> on(ResourceChannel.MMS)
                                .number("1")
                                .conversations(true)
                                .build()),
                refused(
                        "messages of EMAIL cannot go to Conversations",
                        () -> on(ResourceChannel.EMAIL)
                                .resource("r")
                                .conversations(true)
                                .build()),
                refused(
                        "messages of ZALO_FOLLOWER cannot go to Conversations",
                        () -> on(ResourceChannel.ZALO_FOLLOWER)
                                .resource("r")
                                .conversations(true)
                                .build()),
                refused(
                        "messages of LINE_OA cannot get an application and entity by their configuration",
                        () -> on(ResourceChannel.LINE_OA)
                                .resource("r")
                                .platform(Tenant.of("a"))
                                .build()),
                refused(
                        "messages of TELEGRAM cannot get an application and entity by their configuration",
                        () -> on(ResourceChannel.TELEGRAM)
                                .resource("r")
                                .platform(Tenant.of("a"))
                                .build()),
                refused(
                        "keyword must have at most 50 characters, but has 51",
                        () -> on(ResourceChannel.SMS)
                                .number("1")
                                .keyword("x".repeat(51))
                                .build()),
                refused(
                        "username must not be blank",
                        () -> on(ResourceChannel.SMS).number("1").username(" ").build()),
                refused(
                        "username must have at most 255 characters, but has 256",
                        () -> on(ResourceChannel.SMS)
                                .number("1")
                                .username("x".repeat(256))
                                .build()),
                refused(
                        "sender must not be blank",
                        () -> ManageInboundConfigurationRequest.of(ResourceChannel.SMS, " ")),
                refused(
                        "channel is required, unless configurationKey is set",
                        () -> ListInboundConfigurationsRequest.builder()
                                .number("1")
                                .build()));
    }

    private static ManageInboundConfigurationRequest.Builder on(ResourceChannel channel) {
        return ManageInboundConfigurationRequest.builder().channel(channel);
    }

    private static Arguments refused(String message, Runnable build) {
        return arguments(message, build);
    }
}
