package io.github.engage4j.infobip.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Specification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of Infobip's own specification, read and written by the records. */
class OutboundExamplesTest {

    private static final String PATH = "/messages-api/1/messages";
    private static final Set<String> TYPED = Set.of("TEXT", "IMAGE", "VIDEO", "DOCUMENT");

    @TestFactory
    Stream<DynamicTest> everyRequestIsReadAndWrittenAsItWas() {
        return Specification.of("messages-api.json").requests("post", PATH).entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(Specification.roundTrip(example.getValue(), OutboundMessageRequest.class))
                                .isEqualTo(Specification.comparable(
                                        example.getValue().tree()))));
    }

    @Test
    void theRequestsShowEachBodyThatHasARecord() {
        Set<String> shown = new TreeSet<>();
        Specification.of("messages-api.json").requests("post", PATH).values().forEach(example -> {
            Map<?, ?> message = (Map<?, ?>) ((List<?>) example.at("messages")).get(0);
            shown.add(String.valueOf(Json.of(message).textAt("content", "body", "type")));
        });
        assertThat(shown).containsAll(TYPED);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsReadWhole() {
        Specification specification = Specification.of("messages-api.json");
        return Stream.of(PATH, PATH + "/validate")
                .flatMap(path -> specification.answers("post", path).values().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                path,
                                () -> assertThat(Specification.roundTrip(example, answer(path)))
                                        .isEqualTo(Specification.comparable(example.tree())))));
    }

    private static Class<?> answer(String path) {
        return path.equals(PATH) ? OutboundMessageResponse.class : OutboundValidation.class;
    }
}
