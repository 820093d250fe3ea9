package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.expertflow.PushedLookup.Finding;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.MessageIntent;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.UrlBody;
import io.github.engage4j.expertflow.cim.VoiceRecordingBody;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindPushedTest {

    private static final String ELSEWHERE =
            "a customer's past activities need not hold those of a conversation: name the conversation";

    @RegisterExtension
    final TestWire wire = new TestWire();

    private Instant pushedAbout;

    @BeforeEach
    void push() {
        pushedAbout = wire.time().instant();
        wire.time().advance(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheEventOfItsConversationThatHasItsId(Mode mode) {
        answers(array(other(1), event("id-1", "PLAIN", "app-1", 2)));

        PushedLookup found = mode.run(wire.expertflow().activities().findPushed(ofConversation(), pushedAbout))
                .value();

        assertThat(found.finding()).isEqualTo(Finding.FOUND);
        assertThat(found.event()).extracting(CimEvent::id).isEqualTo("event-id-1");
        assertThat(found.reason()).isEmpty();
        assertThat(wire.taken()).isEqualTo("""
                GET /conversation-manager/customer-topics/conv-1/past-events?activityType=ALL
                Accept: application/json
                """);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void walksTheCustomersActivitiesBackUntilItIsFound(Mode mode) {
        answers(docs(other(300))).answers(docs(event("id-1", "PLAIN", "app-1", 2)));

        assertThat(mode.run(wire.expertflow().activities().findPushed(standAlone(), pushedAbout))
                        .value()
                        .finding())
                .isEqualTo(Finding.FOUND);
        for (int page = 0; page < 2; page++) {
            assertThat(wire.takenRequest().getTarget())
                    .isEqualTo("/conversation-manager/customer-topics/customer/cust-1/activities"
                            + "?activity-type=ALL&limit=25&offset=" + page);
        }
        assertThat(wire.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWhereNothingWasPushed(Mode mode) {
        answers(array(other(1)));
        assertThat(mode.run(wire.expertflow().activities().findPushed(ofConversation(), pushedAbout))
                        .value())
                .isEqualTo(new PushedLookup(Finding.NOT_FOUND, null, ""));

        answers(docs(other(300))).answers(docs(other(-4000)));
        assertThat(mode.run(wire.expertflow().activities().findPushed(standAlone(), pushedAbout))
                        .value())
                .isEqualTo(new PushedLookup(Finding.NOT_FOUND, null, ""));
        assertThat(wire.requests())
                .as("the last page was too old to ask for more")
                .isEqualTo(3);
    }

    @Test
    void readsToTheEndWherePagesDoNotGoBack() {
        answers(docs(other(-9000))).answers(docs(other(-8000))).answers(docs(event("id-1", "PLAIN", "app-1", 2)));

        assertThat(find(standAlone()).finding()).isEqualTo(Finding.FOUND);
    }

    @Test
    void readsToTheEndWhereAnEventHasNoTime() {
        answers(docs(other(300)))
                .answers(docs(other(-4000), other(-4001).replace("timestamp", "when")))
                .answers(docs(event("id-1", "PLAIN", "app-1", 2)));

        assertThat(find(standAlone()).finding()).isEqualTo(Finding.FOUND);
    }

    @Test
    void cannotTellWhereThereAreTooManyActivities() {
        for (int page = 0; page < 40; page++) {
            answers(docs(other(1)));
        }

        assertThat(find(standAlone()))
                .isEqualTo(cannotTell("the customer has too many past activities to look at all of them"));
        assertThat(wire.requests()).isEqualTo(40);
    }

    @Test
    void cannotTellWithoutAPlaceAndMakesNoCall() {
        CimMessage ofSession = message(CimMessage.forChannelSession("s-1"));

        assertThat(find(ofSession))
                .isEqualTo(cannotTell("it names neither a conversation nor a customer:"
                        + " name the conversation or the customer to look at"));
        assertThat(wire.requests()).isZero();
    }

    @Test
    void tellsOfASessionsActivityInTheConversationThatIsNamed() {
        answers(array(other(1)));

        assertThat(find(message(CimMessage.forChannelSession("s-1")), ActivityPlace.conversation("conv-1"))
                        .finding())
                .isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void cannotTellFromAPlaceThatNeedNotHoldTheActivity() {
        answers(docs());
        assertThat(find(ofConversation(), ActivityPlace.customer("cust-1"))).isEqualTo(cannotTell(ELSEWHERE));
        answers(docs());
        assertThat(find(standAlone(), ActivityPlace.customer("cust-2")))
                .isEqualTo(cannotTell("it belongs to another customer"));
        answers(array(other(1)));
        assertThat(find(ofConversation(), ActivityPlace.conversation("conv-2")))
                .isEqualTo(cannotTell("it belongs to another conversation"));
        answers(array(other(1)));
        assertThat(find(standAlone(), ActivityPlace.conversation("conv-1")))
                .isEqualTo(cannotTell("it belongs to no conversation: look among the customer's activities"));
    }

    @Test
    void cannotTellOfAConversationWithoutEvents() {
        answers("[]");

        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("the platform gives no event of this conversation: is the id right?"));
    }

    @Test
    void cannotTellWhereTheAnswerSaysThatThereIsMore() {
        answers("{\"hasPrevPage\":true,\"docs\":" + array(other(1)) + "}");

        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("the answer says that it does not hold all events of the conversation"));
    }

    @Test
    void cannotTellFromAnEventWithItsIdAndAnotherBody() {
        answers(array(event("id-1", "DELIVERYNOTIFICATION", "app-1", 2)));

        assertThat(find(ofConversation())).isEqualTo(cannotTell("an event has its id, but a body of another type"));
    }

    @ParameterizedTest
    @CsvSource({"-29, CANNOT_TELL", "-31, NOT_FOUND", "300, CANNOT_TELL"})
    void cannotTellFromALikeEventUnderAnotherId(int secondsAfter, Finding finding) {
        answers(array(event("id-of-the-server", "PLAIN", "app-1", secondsAfter)));

        assertThat(find(ofConversation()).finding()).isEqualTo(finding);
    }

    @Test
    void cannotTellFromALikeEventWithoutATime() {
        answers(array(event("id-of-the-server", "PLAIN", "app-1", 1).replace("timestamp", "when")));

        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("an event since then may be this activity under another id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"id\":\"id-of-the-server\",\"header\":{},\"body\":{}}"})
    void cannotTellFromAThirdPartyActivityThatDoesNotSayWhatItIs(String data) {
        answers(array("{\"id\":\"e\",\"name\":\"THIRD_PARTY_ACTIVITY\",\"timestamp\":\"" + pushedAbout.plusSeconds(1)
                + "\",\"data\":" + data + "}"));

        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("an event since then may be this activity under another id"));
    }

    @Test
    void cannotTellFromAnEventThatDoesNotSayWhatItIs() {
        answers(array("{\"id\":\"e\",\"data\":\"a text\"}"));

        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("an event since then may be this activity under another id"));
    }

    /** A recording is a URL with an intent in 4.3. */
    @Test
    void cannotTellFromARecordingUnderAnotherIdWhereOnlyTheIntentSaysThatItIsOne() {
        CimMessage recording = CimMessage.forConversation("conv-1")
                .id("id-1")
                .sender(Sender.app("app-1", "App"))
                .intent(MessageIntent.of("VOICE_RECORDING"))
                .body(UrlBody.of("https://r.example.com/42"))
                .build();
        answers(array(event("id-of-the-server", "MEDIA_RECORDING", "app-1", 1)));

        assertThat(find(recording).finding()).isEqualTo(Finding.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource({"URL, app-1", "PLAIN, app-2"})
    void tellsEventsOfAnotherTypeOrSenderApart(String type, String sender) {
        answers(array(event("id-2", type, sender, 1)));

        assertThat(find(ofConversation()).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void takesARecordingForTheOneThatItIsStoredAs() {
        CimMessage recording = CimMessage.forConversation("conv-1")
                .id("id-1")
                .sender(Sender.app("app-1", "App"))
                .body(VoiceRecordingBody.of("https://r.example.com/42"))
                .build();
        answers(array(event("id-1", "MEDIA_RECORDING", "app-1", 1)));

        assertThat(find(recording).finding()).isEqualTo(Finding.FOUND);
    }

    @Test
    void cannotTellWhileItMayBeOnItsWay() {
        pushedAbout = wire.time().instant().minusSeconds(179);
        answers(array(other(1)));

        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("it may still be on its way: ask again 180 s after it was pushed"));
        pushedAbout = wire.time().instant().minusSeconds(180);
        answers(array(other(1)));
        assertThat(find(ofConversation()).finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void waitsForAsLongAsAPushOfThisClientMayTake() {
        RetryPolicy patient =
                RetryPolicy.builder().deadline(Duration.ofMinutes(9)).build();
        answers(array(other(1)));

        assertThat(wire.client(builder -> builder.retryPolicy(patient), infobip -> {})
                        .expertflow()
                        .activities()
                        .findPushed(ofConversation(), pushedAbout)
                        .execute())
                .isEqualTo(cannotTell("it may still be on its way: ask again 660 s after it was pushed"));
    }

    @Test
    void cannotTellWhenTheClocksDifferOrOneIsNotKnown() {
        answer(wire.time().instant().plusSeconds(31), array(other(1)));
        assertThat(find(ofConversation())).isEqualTo(cannotTell("the platform's clock differs from this one by 31 s"));

        wire.answers(200, array(other(1)));
        assertThat(find(ofConversation()))
                .isEqualTo(cannotTell("the answer has no Date header, so the platform's clock is not known"));
    }

    @Test
    void findsByTheIdAloneButNeverTellsThatThereIsNone() {
        answers(array(event("id-1", "URL", "app-9", -9000)));
        assertThat(byId(ActivityPlace.conversation("conv-1")).finding()).isEqualTo(Finding.FOUND);

        answers(docs(other(1))).answers(docs());
        assertThat(byId(ActivityPlace.customer("cust-1")))
                .isEqualTo(cannotTell(
                        "no event has this id, but it may have been given another: look up with the whole activity"));
    }

    @Test
    void failsAsItsCallsDo() {
        wire.answers(403, "{\"error\":\"access_denied\",\"error_description\":\"not_authorized\"}");

        assertThatThrownBy(() -> find(ofConversation())).isInstanceOf(PermissionException.class);
    }

    private PushedLookup find(CimMessage activity) {
        return wire.expertflow().activities().findPushed(activity, pushedAbout).execute();
    }

    private PushedLookup find(CimMessage activity, ActivityPlace place) {
        return wire.expertflow()
                .activities()
                .findPushed(activity, pushedAbout, place)
                .execute();
    }

    private PushedLookup byId(ActivityPlace place) {
        return wire.expertflow().activities().findPushed("id-1", place).execute();
    }

    private FindPushedTest answers(String body) {
        return answer(wire.time().instant(), body);
    }

    private FindPushedTest answer(Instant date, String body) {
        wire.answers(new MockResponse.Builder()
                .addHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)))
                .body(body)
                .build());
        return this;
    }

    private static String array(String... events) {
        return "[" + String.join(",", events) + "]";
    }

    private static String docs(String... events) {
        return "{\"hasPrevPage\":false,\"docs\":" + array(events) + "}";
    }

    private String other(int secondsAfter) {
        return event("id-0", "WRAPUP", "agent-1", secondsAfter);
    }

    private String event(String id, String type, String senderId, int secondsAfter) {
        return "{\"id\":\"event-" + id + "\",\"name\":\"THIRD_PARTY_ACTIVITY\",\"type\":\"ACTIVITY\",\"timestamp\":\""
                + pushedAbout.plusSeconds(secondsAfter) + "\",\"data\":{\"id\":\"" + id
                + "\",\"header\":{\"sender\":{\"id\":\"" + senderId + "\"}},\"body\":{\"type\":\"" + type + "\"}}}";
    }

    private static CimMessage ofConversation() {
        return message(CimMessage.forConversation("conv-1"));
    }

    private static CimMessage standAlone() {
        return message(CimMessage.standAlone("cust-1"));
    }

    private static CimMessage message(CimMessage.Builder builder) {
        return builder.id("id-1")
                .sender(Sender.app("app-1", "App"))
                .body(PlainBody.of("Hello"))
                .build();
    }

    private static PushedLookup cannotTell(String reason) {
        return new PushedLookup(Finding.CANNOT_TELL, null, reason);
    }
}
