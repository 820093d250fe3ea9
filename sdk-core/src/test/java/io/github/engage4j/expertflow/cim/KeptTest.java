package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing is lost on the way from a record to its builder and back, and nothing of it is printed. */
class KeptTest {

    @Test
    void everyBuilderThatIsMadeFromARecordKeepsAllOfIt() {
        Set<String> tried = new TreeSet<>();
        Bodies.all()
                .forEach(body -> CimSamples.records(withMore(body)).forEach(record -> {
                    Object again = again(record);
                    if (again != null) {
                        tried.add(record.getClass().getSimpleName());
                        assertThat(again).isEqualTo(record);
                    }
                }));
        assertThat(tried).contains("CimMessage", "ChannelData", "SchedulingMetaData", "Button", "FormSection");
    }

    @Test
    void deliveryOfAMessageThatWasReadForgetsWhatThePlatformAddedToIt() {
        CimMessage read = withMore(PlainBody.of("x"));

        CimMessage delivery = Recipes.deliveryOf(read, DeliveryStatus.READ).build();

        assertThat(delivery.others()).isEmpty();
        assertThat(delivery.header().others()).isEmpty();
        assertThat(delivery.header().sender()).isEqualTo(read.header().sender());
    }

    @Test
    void recordsPrintWhatIsThereButNotWhatItSays() {
        CimMessage message = message(PlainBody.of("secret words")).id("id-1").build();

        assertThat(message).hasToString("CimMessage[PLAIN id-1]");
        assertThat(message.body()).hasToString("PlainBody[markdownText]");
        assertThat(message.header().sender()).hasToString("Sender[id, type, senderName, additionalDetail]");
        assertThat(ChannelAttribute.of("pin", ValueType.PASSWORD, "1234"))
                .hasToString("ChannelAttribute[key, type, value]");
        assertThat(CustomBody.of("FNB").attribute("pin", "1234"))
                .hasToString("CustomBody[type=FNB, json=Json[27 characters]]");
    }

    @Test
    void noRecordPrintsAText() {
        Bodies.all().forEach(body -> {
            CimMessage message = message(body).id("id-1").build();
            Set<String> texts = new TreeSet<>();
            texts(CimSamples.encode(message).tree(), texts);
            texts.removeAll(Set.of("id-1", body.type(), "url"));
            CimSamples.records(message)
                    .forEach(record -> assertThat(words(record)).doesNotContainAnyElementsOf(texts));
        });
    }

    private static CimMessage.Builder message(CimBody body) {
        return Headers.full(CimMessage.standAlone("c-1")).body(body);
    }

    /** What the platform would give back of it, when it knows more than this release. */
    private static CimMessage withMore(CimBody body) {
        Json sent = CimSamples.encode(message(body).build());
        return CimSamples.decode(Json.of(CimSamples.withMore(sent.tree())));
    }

    private static Object again(Record record) {
        try {
            Method toBuilder = record.getClass().getMethod("toBuilder");
            Object builder = toBuilder.invoke(record);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (NoSuchMethodException hasNone) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<String> words(Record record) {
        return List.of(record.toString().split("[\\[\\], =]+"));
    }

    private static void texts(Object tree, Set<String> found) {
        if (tree instanceof List<?> items) {
            items.forEach(item -> texts(item, found));
        } else if (tree instanceof Map<?, ?> members) {
            members.values().forEach(member -> texts(member, found));
        } else if (tree instanceof String text) {
            found.add(text);
        }
    }
}
