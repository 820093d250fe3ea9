package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Expertflow publishes is read into the type it has, and written as it was. */
class OfficialSamplesTest {

    private static final String EVENTS = "events/third_party_activity-event-";
    private static final String SERVER = "added by the server on the way out";
    private static final String DESK = "of the Agent Desk alone";
    private static final String FORMER = "null, the former name of originalMessageId";
    private static final String NUMBER =
            "a number in the documentation and the older servers, a text in the object model";

    /** Types that have no record, and why. */
    private static final Map<String, String> UNTYPED = Map.of(
            "ACTION", "commands the platform, and is not for third parties",
            "FNB", "a type of a third party's own");

    /** What is written in another way than it was, and why. */
    private static final Map<String, String> DIFFERENT = new TreeMap<>();

    /** What no record has a component for, and why. */
    private static final Map<String, String> OTHERS = new TreeMap<>();

    /** What is published but cannot be sent, and what is said about it. */
    private static final Map<String, String> INCOMPLETE = Map.of(
            "events/message-wrapup-agentdesk.json",
            "header.channelData.additionalAttributes[0].value must be a text: "
                    + "with anything else the Agent Desk cannot load the customer's activities",
            "events/third_party_activity-event-form_data.json",
            "header.channelSessionId must not be blank",
            "form_data-1.json",
            "header.channelSessionId must not be blank",
            "voice_recording-3-legid-5x.json",
            "header.sender is required");

    static {
        DIFFERENT.put("bodies/deliverynotification.json /body/reasonCode", NUMBER);
        DIFFERENT.put("deliverynotification.json /body/reasonCode", NUMBER);
        DIFFERENT.put(EVENTS + "standalone-deliverynotification.json /body/reasonCode", NUMBER);
        OTHERS.put("events/message-wrapup-agentdesk.json WrapUpBody isWhisper", DESK);
        OTHERS.put("events/message-wrapup-agentdesk.json CimHeader status", DESK);
        OTHERS.put("events/message-wrapup-agentdesk.json CimHeader channelSession", SERVER);
        OTHERS.put(EVENTS + "form_data.json CimHeader channelSession", SERVER);
        for (String sample : new String[] {"fnb-custom", "voice_recording-1", "voice_recording-2-url-4.3"}) {
            OTHERS.put(sample + ".json CimHeader replyToMessageId", FORMER);
        }
        for (String event : new String[] {"deliverynotification", "reply-plain", "scheduled-plain"}) {
            for (String member : new String[] {"agent", "channelType", "queue", "scheduledDatetime", "webhookId"}) {
                OTHERS.put(EVENTS + "standalone-" + event + ".json CimHeader " + member, SERVER);
            }
        }
    }

    @Test
    void everySampleIsReadIntoItsType() {
        Map<String, String> untyped = new TreeMap<>();
        CimSamples.load().forEach((name, json) -> {
            CimBody body = CimSamples.decode(json).body();
            assertThat(body.type()).as(name).isEqualTo(json.textAt("body", "type"));
            if (body instanceof CustomBody) {
                untyped.put(body.type(), name);
            }
        });
        assertThat(untyped.keySet()).isEqualTo(UNTYPED.keySet());
    }

    @Test
    void everyMemberOfEverySampleHasAComponent() {
        Set<String> others = new TreeSet<>();
        CimSamples.load()
                .forEach((name, json) -> CimSamples.records(CimSamples.decode(json))
                        .forEach(record -> CimSamples.others(record)
                                .forEach((member, value) -> others.add(
                                        name + " " + record.getClass().getSimpleName() + " " + member))));
        assertThat(others).isEqualTo(OTHERS.keySet());
    }

    @Test
    void everySampleIsWrittenAsItWas() {
        Map<String, String> different = new TreeMap<>();
        CimSamples.load().forEach((name, json) -> {
            Json again = CimSamples.encode(CimSamples.decode(json));
            JsonDifference.between(json.tree(), again.tree())
                    .forEach((pointer, what) -> different.put(name + " " + pointer, what));
        });
        assertThat(different.keySet()).as("%s", different).isEqualTo(DIFFERENT.keySet());
    }

    @Test
    void whatNobodyKnowsYetSurvivesAtEveryPlaceOfEverySample() {
        CimSamples.load().forEach((name, json) -> {
            Json more = Json.of(CimSamples.withMore(json.tree()));
            CimMessage read = CimSamples.decode(more);
            assertThat(read.body() instanceof CustomBody)
                    .as(name)
                    .isEqualTo(UNTYPED.containsKey(read.body().type()));
            assertThat(differences(more, read)).as(name).allMatch(OfficialSamplesTest::isReason);
        });
    }

    @Test
    void messageThatIsSentAgainKeepsWhatNobodyKnowsYet() {
        CimSamples.load().forEach((name, json) -> {
            if (!name.startsWith("bodies/") && !INCOMPLETE.containsKey(name)) {
                Json more = Json.of(CimSamples.withMore(json.tree()));
                CimMessage again = CimSamples.decode(more).toBuilder().build();
                assertThat(differences(more, again))
                        .as(name)
                        .allMatch(place -> isReason(place) || isDefault(more, place));
            }
        });
    }

    @Test
    void everySampleThatIsWholeCanBeSentAgain() {
        Map<String, String> refused = new TreeMap<>();
        CimSamples.load().forEach((name, json) -> {
            if (!name.startsWith("bodies/")) {
                CimMessage message = CimSamples.decode(json);
                Throwable refusal = catchThrowable(() -> message.toBuilder().build());
                if (refusal != null) {
                    refused.put(name, String.valueOf(refusal.getMessage()));
                }
            }
        });
        assertThat(refused).isEqualTo(INCOMPLETE);
    }

    @Test
    void recipeOfTheIvrIsAsItsSample() {
        Json sample = CimSamples.load().get("ivr_aggregated_activity.json");
        CimMessage read = CimSamples.decode(sample);

        CimMessage made = Recipes.ivrAggregatedActivity(
                        read.header().channelData(),
                        read.header().sender().id(),
                        read.header().sender().senderName(),
                        (IvrAggregatedActivityBody) read.body())
                .id(read.id())
                .timestamp(read.header().timestamp())
                .build();

        assertThat(JsonDifference.between(sample.tree(), CimSamples.encode(made).tree()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/header/channelData/requestPriority", "null -> 0",
                        "/header/sender/additionalDetail", "{} -> null"));
    }

    @Test
    void everyTypeHasASample() {
        Set<String> types = CimSamples.load().values().stream()
                .map(json -> json.textAt("body", "type"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> records = Arrays.stream(
                        CimBody.class.getAnnotation(Union.class).members())
                .map(TypeNames::of)
                .collect(Collectors.toCollection(TreeSet::new));
        records.removeAll(types);

        assertThat(records).as("types that Expertflow shows nowhere").containsExactly("StructuredMessage");
    }

    private static Set<String> differences(Json was, CimMessage message) {
        return JsonDifference.between(was.tree(), CimSamples.encode(message).tree())
                .keySet();
    }

    private static boolean isReason(String place) {
        return place.equals("/body/reasonCode");
    }

    /** What is sent where nothing stood. */
    private static boolean isDefault(Json was, String place) {
        return was.at(place.substring(1).split("/")) == null;
    }
}
