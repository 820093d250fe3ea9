package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing is lost on the way from a record to its builder and back. */
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
    void messagesAndPasswordsAreNotPrinted() {
        CimMessage message =
                message(PlainBody.of("words of a customer")).id("id-1").build();

        assertThat(message).hasToString("CimMessage[PLAIN id-1]");
        assertThat(ChannelAttribute.of("pin", ValueType.PASSWORD, "1234"))
                .hasToString("ChannelAttribute[pin Password]");
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
}
