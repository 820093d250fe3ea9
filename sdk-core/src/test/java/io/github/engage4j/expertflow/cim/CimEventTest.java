package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are read whatever they are about. */
class CimEventTest {

    private static final Set<String> ACTIVITIES = Set.of(
            "third_party_activity-event-form_data.json",
            "third_party_activity-event-standalone-deliverynotification.json",
            "third_party_activity-event-standalone-reply-plain.json",
            "third_party_activity-event-standalone-scheduled-plain.json");

    @Test
    void everyEventThatExpertflowPublishesIsReadWithItsMessage() {
        Set<String> activities = new TreeSet<>();
        CimSamples.events().forEach((name, json) -> {
            CimEvent event = decode(json);
            assertThat(event.data()).as(name).isEqualTo(Json.of(json.at("data")));
            assertThat(event.message()).as(name).isEqualTo(CimSamples.decode(event.data()));
            assertThat(event.message().body()).as(name).isNotInstanceOf(CustomBody.class);
            assertThat(event.timestamp()).as(name).isNotNull();
            assertThat(event.attributes()).as(name).isEmpty();
            if (event.isThirdPartyActivity()) {
                activities.add(name);
            }
        });
        assertThat(activities).isEqualTo(ACTIVITIES);
    }

    @Test
    void everyEventThatExpertflowPublishesIsWrittenAsItWas() {
        Map<String, String> different = new TreeMap<>();
        CimSamples.events()
                .forEach((name, json) -> JsonDifference.between(
                                json.tree(), encode(decode(json)).tree())
                        .forEach((pointer, what) -> different.put(name + " " + pointer, what)));

        assertThat(different)
                .hasSize(5)
                .allSatisfy((place, what) -> assertThat(place).endsWith(" /timestamp"));
    }

    @Test
    void keepsWhatItHasNoComponentFor() {
        Json json =
                Json.parse("{\"name\":\"QM_ACTIVITY\",\"type\":\"NEW\",\"participant\":{\"a\":1.50},\"seen\":true}");

        CimEvent event = decode(json);

        assertThat(event.attributes()).containsOnlyKeys("participant", "seen");
        assertThat(event.name()).isEqualTo(CimEventName.of("QM_ACTIVITY"));
        assertThat(event.isThirdPartyActivity()).isFalse();
        assertThat(encode(event)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a text\"",
                "[1]",
                "{\"id\":\"task-1\",\"state\":{\"name\":\"QUEUED\"}}",
                "{\"header\":{},\"body\":\"x\"}",
                "{\"header\":null,\"body\":{}}",
                "{\"header\":{\"timestamp\":\"yesterday\"},\"body\":{\"type\":\"PLAIN\"}}",
                "{\"header\":{\"stamps\":7},\"body\":{\"type\":\"PLAIN\"}}"
            })
    void keepsDataThatIsNoMessageOrABrokenOne(String data) {
        CimEvent event = decode(Json.parse("{\"name\":\"TASK_ENQUEUED\",\"data\":" + data + "}"));

        assertThat(event.data()).isEqualTo(Json.parse(data));
        assertThat(event.message()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"e-1\",\"timestamp\":\"yesterday\",\"data\":{\"a\":1}}",
                "{\"id\":{\"oid\":\"1\"},\"name\":[\"X\"],\"type\":true,\"more\":1.50}",
                "{\"id\":\"e-1\",\"eventEmitter\":\"a bot\",\"roomInfo\":[{\"id\":\"r-1\"}],\"conversationId\":{}}",
                "{\"eventEmitter\":{\"id\":\"s-1\",\"additionalDetail\":\"none\"}}"
            })
    void keepsAMemberOfAnotherKindThanDocumentedAmongItsAttributes(String json) {
        CimEvent event = decode(Json.parse(json));

        assertThat(encode(event)).isEqualTo(Json.parse(json));
        assertThat(event.timestamp()).isNull();
        assertThat(event.eventEmitter()).isNull();
    }

    @Test
    void hasNoMessageWithoutData() {
        assertThat(decode(Json.parse("{\"data\":null}")).message()).isNull();
    }

    @Test
    void readsATimeThatIsANumberToo() {
        assertThat(decode(Json.parse("{\"timestamp\":1776668033026}")).timestamp())
                .isEqualTo(Instant.parse("2026-04-20T06:53:53.026Z"));
    }

    @Test
    void printsNothingThatWasSaid() {
        assertThat(decode(Json.parse("{\"id\":\"e-1\",\"name\":\"CUSTOMER_MESSAGE\",\"data\":\"secret words\","
                        + "\"more\":\"words\"}")))
                .hasToString("CimEvent[CUSTOMER_MESSAGE e-1]");
    }

    @Test
    void namesAndTypesAreThoseOfTheModel() {
        assertThat(constants(CimEventName.class)).isEqualTo(ObjectModel.values("CimEventName"));
        assertThat(constants(CimEventType.class)).isEqualTo(ObjectModel.values("CimEventType"));
        assertThat(constants(RoomMode.class)).isEqualTo(ObjectModel.values("room.RoomMode"));
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                names.add(field.getName());
            }
        }
        return names;
    }

    private static CimEvent decode(Json event) {
        try {
            return JsonCodec.EXPERTFLOW.decode(new Buffer().writeUtf8(event.text()), CimEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json encode(CimEvent event) {
        return Json.parse(JsonCodec.EXPERTFLOW.encode(event).readUtf8());
    }
}
