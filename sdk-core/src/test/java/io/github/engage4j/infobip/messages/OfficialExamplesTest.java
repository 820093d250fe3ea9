package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.json.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import okio.Buffer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of Infobip's own specification, read and written by the records. */
class OfficialExamplesTest {

    private static final String MESSAGES = "/ccaas/1/conversations/{conversationId}/messages";
    private static final int CONTENT_TYPES = 34;

    /** Says that it holds a time picker, and holds a quick reply. */
    private static final String MISLABELLED =
            "Successful response APPLE BUSINESS CHAT message with APPLE_QUICK_REPLY_CONTENT";

    @TestFactory
    List<DynamicTest> everyRequestIsReadIntoATypedContentAndWrittenAsItWas() {
        List<DynamicTest> tests = new ArrayList<>();
        requests()
                .forEach((name, example) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    CreateMessageRequest request = decode(example, CreateMessageRequest.class);

                    assertThat(request.content()).isNotNull().isNotInstanceOf(RawContent.class);
                    assertThat(parts(request.content())).noneMatch(part -> part.startsWith("Raw"));
                    Json written = Json.parse(JsonCodec.INFOBIP.encode(request).readUtf8());
                    assertThat(withoutNulls(written.tree())).isEqualTo(withoutNulls(example.tree()));
                })));
        return tests;
    }

    @Test
    void theRequestsShowEachContentTypeThatHasARecord() {
        assertThat(requests().values())
                .extracting(example -> example.textAt("contentType"))
                .satisfies(types -> assertThat(new TreeSet<>(types)).hasSize(CONTENT_TYPES));
    }

    @TestFactory
    List<DynamicTest> everyAnswerIsReadIntoATypedMessage() {
        List<DynamicTest> tests = new ArrayList<>();
        examples("post", "responses", "200")
                .forEach((name, example) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    Message message = decode(example, Message.class);

                    assertThat(message.id()).isNotBlank();
                    assertThat(message.contentJson()).isEqualTo(Json.of(example.at("content")));
                    assertThat(message.content() instanceof RawContent).isEqualTo(name.startsWith(MISLABELLED));
                })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyMemberOfAnAnswersContentHasAComponent() {
        List<DynamicTest> tests = new ArrayList<>();
        examples("post", "responses", "200")
                .forEach((name, example) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    Message message = decode(example, Message.class);
                    CreateMessageRequest again = new CreateMessageRequest(
                            MessageChannel.SMS, "1", "2", java.util.Objects.requireNonNull(message.content()), null);
                    Json written = Json.parse(JsonCodec.INFOBIP.encode(again).readUtf8());

                    assertThat(JsonTree.equal(lenient(written.at("content")), lenient(example.at("content"))))
                            .as("%s%n%s", lenient(written.at("content")), lenient(example.at("content")))
                            .isTrue();
                })));
        return tests;
    }

    private static Map<String, Json> requests() {
        return examples("post", "requestBody");
    }

    /** The examples at a place of the specification, by their names. */
    private static Map<String, Json> examples(String method, String... place) {
        Map<String, Json> examples = new LinkedHashMap<>();
        Object at = object(object(specification().at("paths", MESSAGES)).get(method));
        for (String name : place) {
            at = object(at).get(name);
        }
        Object json = object(object(at).get("content")).get("application/json");
        object(object(json).get("examples"))
                .forEach((name, example) ->
                        examples.put((String) name, value(object(example).get("value"))));
        return examples;
    }

    /** One example of the specification is a text that lacks a comma. */
    private static Json value(Object example) {
        return example instanceof String text
                ? Json.parse(text.replace("\"INTERACTIVE\"\n", "\"INTERACTIVE\",\n"))
                : Json.of(example);
    }

    private static Json specification() {
        String data = System.getProperty("contract.data", "");
        assumeTrue(!data.isEmpty(), "needs Infobip's specification: -Dcontract.data=DIR");
        try {
            return Json.parse(Files.readString(Path.of(data, "openapi", "conversations.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T> T decode(Json json, Class<T> type) {
        try {
            return JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json.text()), type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The names of all records in a value. */
    private static List<String> parts(Object value) {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> names.addAll(parts(item)));
        } else if (value instanceof Record record) {
            names.add(record.getClass().getSimpleName());
            for (var component : record.getClass().getRecordComponents()) {
                try {
                    Object part = component.getAccessor().invoke(record);
                    names.addAll(part == null ? List.of() : parts(part));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
        return names;
    }

    /** A tree whose null members are gone and whose numbers are compared by value. */
    private static Object withoutNulls(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                if (value != null) {
                    rest.put(name, withoutNulls(value));
                }
            });
            return rest;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(OfficialExamplesTest::withoutNulls).toList();
        }
        return tree instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : tree;
    }

    /** The same, with the two values that are answered in another form than they are sent in as texts. */
    private static Object lenient(Object tree) {
        Object rest = withoutNulls(tree);
        if (rest instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((name, value) -> changed.put(
                    name,
                    switch (String.valueOf(name)) {
                        case "startTime" -> "a date";
                        case "size" -> value instanceof BigDecimal number ? number.toPlainString() : value;
                        default -> lenient(value);
                    }));
            return changed;
        }
        return rest instanceof List<?> list
                ? list.stream().map(OfficialExamplesTest::lenient).toList()
                : rest;
    }

    private static Map<?, ?> object(Object value) {
        return (Map<?, ?>) value;
    }
}
