package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Page;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.expertflow.cim.Customer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingBackTest {

    private static final String LOGIN = "\n<!DOCTYPE html>\n<html><body>Log in</body></html>";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void findsACustomerByAnIdentifierInAChannel(Mode mode) {
        wire.answers(
                200, "{\"customer\":{\"_id\":\"c-1\",\"firstName\":\"Jane\",\"isAnonymous\":false,\"web\":[\"7\"]}}");

        assertThat(mode.run(wire.expertflow().customers().find("CX_VOICE", "+18005550199"))
                        .value())
                .contains(new Customer("c-1", "Jane", List.of(), false, null, Map.of("web", List.of("7"))));
        assertThat(wire.taken()).isEqualTo("""
                GET /cim-customer/customers?channelType=CX_VOICE&customerChannelIdentifier=%2B18005550199
                Accept: application/json
                """);
    }

    @Test
    void findsNoCustomerWhereThereIsNone() {
        wire.answers(200, "{\"customer\":null}");

        assertThat(wire.expertflow().customers().find("WEB", "7 & 8").execute()).isEmpty();
        assertThat(wire.takenRequest().getTarget()).endsWith("&customerChannelIdentifier=7%20%26%208");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"docs\":[]}", "null", "", "{\"customer\":\"c-1\"}"})
    void takesNoOtherAnswerForNoCustomer(String answer) {
        wire.answers(200, answer);

        assertThatThrownBy(() -> wire.expertflow().customers().find("WEB", "7").execute())
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void refusesToLookForACustomerByNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.expertflow().customers().find("WEB", " "))
                .withMessage("identifier must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.expertflow().customers().find("", "7"))
                .withMessage("channelType must not be blank");
    }

    @ParameterizedTest
    @EnumSource
    void listsAPageOfACustomersActivities(Mode mode) {
        wire.answers(200, docs(event("e-1")));

        Page<CimEvent> page = mode.run(wire.expertflow()
                        .activities()
                        .ofCustomer(
                                "c-1",
                                ListActivitiesRequest.builder().limit(3).page(2).build()))
                .value();

        assertThat(page.items()).extracting(CimEvent::id).containsExactly("e-1");
        assertThat(page).extracting(Page::number, Page::size, Page::totalItems).containsExactly(2, 3, null);
        assertThat(wire.taken()).isEqualTo("""
                GET /conversation-manager/customer-topics/customer/c-1/activities?activity-type=ALL&limit=3&offset=2
                Accept: application/json
                """);
    }

    @Test
    void streamsActivitiesOverPagesThatAreNotFullUpToAnEmptyOne() {
        wire.answers(200, docs(event("e-1"), event("e-2")))
                .answers(200, docs(event("e-3")))
                .answers(200, docs());

        assertThat(wire.expertflow().activities().ofCustomer("c-1").stream()
                        .filter(CimEvent::isThirdPartyActivity)
                        .map(CimEvent::id))
                .containsExactly("e-1", "e-2", "e-3");
        for (int page = 0; page < 3; page++) {
            assertThat(wire.takenRequest().getTarget())
                    .endsWith("/c-1/activities?activity-type=ALL&limit=25&offset=" + page);
        }
        assertThat(wire.requests()).isEqualTo(3);
    }

    @Test
    void refusesAPageThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListActivitiesRequest.builder().limit(0).build())
                .withMessage("limit must be 1 to 2147483647, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListActivitiesRequest.builder().page(-1).build())
                .withMessage("page must be 0 to 2147483647, but is -1");
    }

    @ParameterizedTest
    @EnumSource
    void readsThePastEventsOfAConversation(Mode mode) {
        wire.answers(200, "[" + event("e-1") + "," + event("e-2") + "]");

        assertThat(mode.run(wire.expertflow().conversations().pastEvents("conv-1"))
                        .value())
                .extracting(CimEvent::id)
                .containsExactly("e-1", "e-2");
        assertThat(wire.taken()).isEqualTo("""
                GET /conversation-manager/customer-topics/conv-1/past-events?activityType=ALL
                Accept: application/json
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs", "cimEvents", "events"})
    void readsPastEventsInsideAnObjectToo(String member) {
        wire.answers(200, "{\"hasPrevPage\":false,\"" + member + "\":[" + event("e-1") + "]}");

        assertThat(wire.expertflow().conversations().pastEvents("conv-1").execute())
                .extracting(CimEvent::id)
                .containsExactly("e-1");
    }

    @Test
    void takesAnEmptyAnswerForNoPastEvents() {
        wire.answers(204, "").answers(200, "").answers(200, "[]");

        for (int i = 0; i < 3; i++) {
            assertThat(wire.expertflow().conversations().pastEvents("conv-1").execute())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"error\":\"x\"}", "7", "[7]", "null"})
    void takesNoOtherAnswerForNoPastEvents(String answer) {
        wire.answers(200, answer);

        assertThatThrownBy(() ->
                        wire.expertflow().conversations().pastEvents("conv-1").execute())
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void saysThatTheBaseUrlMayBeWrongWhereAWebPageComes() {
        wire.answers(200, LOGIN);

        assertThatThrownBy(() ->
                        wire.expertflow().conversations().pastEvents("conv-1").execute())
                .isInstanceOfSatisfying(
                        UnreadableAnswerException.class,
                        e -> assertThat(e.outcome()).isEqualTo(DeliveryOutcome.ACCEPTED))
                .hasMessage("get-past-events failed: HTTP 200 the answer is not what this operation answers at $"
                        + " (outcome ACCEPTED, 1 attempt): check the base URL: the answer is a web page");
    }

    @Test
    void namesTheRolesThatAUserNeeds() {
        wire.answers(403, "{\"error\":\"access_denied\",\"error_description\":\"not_authorized\"}");

        assertThatThrownBy(() -> wire.expertflow().customers().find("WEB", "7").execute())
                .isInstanceOf(PermissionException.class)
                .hasMessage("find-customer failed: HTTP 403 access_denied \"not_authorized\""
                        + " (outcome REJECTED, 1 attempt): the user needs one of the roles"
                        + " Admin, Supervisor, Agent, Routing Manager, Quality Manager, Evaluator");
    }

    @Test
    void quotesWhatTheServicesSayOfErrors() {
        wire.answers(
                        400,
                        "{\"timestamp\":\"2026-03-01T12:00:00Z\",\"error\":\"error.validation\","
                                + "\"message\":\"field 'limit': must be positive\"}")
                .answers(401, "");

        assertThatThrownBy(
                        () -> wire.expertflow().activities().ofCustomer("c-1").execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("get-customer-activities failed: HTTP 400 error.validation"
                        + " \"field 'limit': must be positive\" (outcome REJECTED, 1 attempt)");
        assertThatThrownBy(
                        () -> wire.expertflow().activities().ofCustomer("c-1").execute())
                .isInstanceOf(AuthenticationException.class);
    }

    private static String docs(String... events) {
        return "{\"hasPrevPage\":false,\"docs\":[" + String.join(",", events) + "]}";
    }

    private static String event(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"THIRD_PARTY_ACTIVITY\",\"type\":\"ACTIVITY\"}";
    }
}
