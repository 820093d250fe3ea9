package io.github.engage4j.infobip.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.AcknowledgementStatus;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.spec.OffSpec;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private static final String RULE = """
            {"id":"r-1","name":"First Rule","order":1,"priority":"URGENT","expression":{"$eq":{"message.channel":"WHATSAPP"}},\
            "queueId":"q-1","queueName":"Support","enabled":true,"routeOnlyDuringWorkingHours":true,"isPrivate":false,\
            "createdAt":"2024-01-01T00:00:00.000+00:00","updatedAt":"2024-01-01T00:00:00.000+00:00"}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsAllRules(Mode mode) {
        wire.answers(200, "{\"routes\":[" + RULE + "],\"pagination\":{\"totalItems\":1}}");

        List<RoutingRule> rules =
                mode.run(wire.infobip().routing().list()).value().items();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/routing
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        Instant newYear = Instant.parse("2024-01-01T00:00:00Z");
        assertThat(rules)
                .containsExactly(new RoutingRule(
                        "r-1",
                        "First Rule",
                        1,
                        ConversationPriority.URGENT,
                        Json.parse("{\"$eq\":{\"message.channel\":\"WHATSAPP\"}}"),
                        "q-1",
                        "Support",
                        true,
                        true,
                        false,
                        newYear,
                        newYear));
        assertThat(rules.get(0).expression()).isEqualTo(RoutingExpression.eq(RoutingField.MESSAGE_CHANNEL, "WHATSAPP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"pagination\":{\"totalItems\":99,\"page\":0,\"limit\":1}"})
    void asksForNoSecondPageBecauseThereIsNone(String pagination) {
        wire.answers(200, "{\"routes\":[{\"id\":\"r-1\"}]" + pagination + "}");

        assertThat(wire.infobip().routing().list().stream())
                .extracting(RoutingRule::id)
                .containsExactly("r-1");

        assertThat(wire.requests()).isEqualTo(1);
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(200, "{\"routes\":[]}");

        List<RoutingRule> rules = wire.infobip()
                .routing()
                .list(ListRoutingRulesRequest.builder().ruleIds(List.of("r-1", "r-2")).enabled(true).build().toBuilder()
                        .build())
                .execute()
                .items();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/routing?ruleIds=r-1&ruleIds=r-2&enabled=true
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(rules).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @OffSpec("$or takes a list; the schema has objects alone for all members of an expression")
    void replacesAllRulesInTheirOrder(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\"}");

        Acknowledgement done = mode.run(wire.infobip().routing().update(List.of(first().build(), second().build())))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/routing
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                [{"name":"First Rule","expression":{"$or":[{"$eq":{"message.channel":"WHATSAPP"}},\
                {"$eq":{"message.channel":"LIVE_CHAT"}}]},"queueId":"q-1","priority":"URGENT","enabled":true,\
                "routeOnlyDuringWorkingHours":true},\
                {"expression":{"$neq":{"customer.country":"Croatia"}},"queueId":"q-2"}]
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, null));
    }

    @Test
    void putsARuleBackAsItWas() {
        wire.answers(200, "{\"routes\":[" + RULE + "]}").answers(200, "{\"statusCode\":\"SUCCESS\"}");
        RoutingRule rule = wire.infobip().routing().list().execute().items().get(0);
        var unused = wire.takenRequest();

        wire.infobip()
                .routing()
                .update(List.of(CreateRoutingRuleRequest.from(rule).build()))
                .execute();

        assertThat(wire.taken())
                .endsWith(
                        "[{\"name\":\"First Rule\",\"expression\":{\"$eq\":{\"message.channel\":\"WHATSAPP\"}},"
                                + "\"queueId\":\"q-1\",\"priority\":\"URGENT\",\"enabled\":true,\"routeOnlyDuringWorkingHours\":true}]\n");
    }

    @Test
    void replacesAllRulesByNone() {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\"}");

        wire.infobip().routing().update(List.of()).execute();

        assertThat(wire.taken()).endsWith("\n\n[]\n");
    }

    @ParameterizedTest
    @EnumSource
    void deletesTheRouting(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Routing deleted successfully.\"}");

        Acknowledgement done = mode.run(wire.infobip().routing().delete()).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/routing
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, "Routing deleted successfully."));
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = first().build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> CreateRoutingRuleRequest.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expression is required");
        assertThatThrownBy(() -> second().queueId(null).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("queueId is required");
        assertThatThrownBy(() -> second().queueId("q".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("queueId must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> second().name("n".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> wire.infobip().routing().update(Collections.nCopies(1000, second().build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of rules must be 0 to 999, but is 1000");
    }

    private static CreateRoutingRuleRequest.Builder first() {
        return CreateRoutingRuleRequest.builder()
                .name("First Rule")
                .expression(RoutingExpression.or(
                        RoutingExpression.eq(RoutingField.MESSAGE_CHANNEL, "WHATSAPP"),
                        RoutingExpression.eq(RoutingField.MESSAGE_CHANNEL, "LIVE_CHAT")))
                .queueId("q-1")
                .priority(ConversationPriority.URGENT)
                .enabled(true)
                .routeOnlyDuringWorkingHours(true);
    }

    private static CreateRoutingRuleRequest.Builder second() {
        return CreateRoutingRuleRequest.builder()
                .expression(RoutingExpression.neq(RoutingField.CUSTOMER_COUNTRY, "Croatia"))
                .queueId("q-2");
    }
}
