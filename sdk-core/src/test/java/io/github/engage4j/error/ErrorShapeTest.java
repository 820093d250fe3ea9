package io.github.engage4j.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorShapeTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsEachShapeOfError(
            String shape, String body, String code, String text, Map<String, List<String>> validationErrors) {
        wire.answers(400, body);

        EngageException failure =
                Mode.BLOCKING.failure(wire.infobip().conversations().get("c-1"));

        assertThat(failure.errorCode()).isEqualTo(code);
        assertThat(failure.text()).isEqualTo(text);
        assertThat(failure.validationErrors()).isEqualTo(validationErrors);
        assertThat(failure.rawBody()).isEqualTo(body);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        "requestError",
                        "{\"requestError\":{\"serviceException\":{\"messageId\":\"BAD_REQUEST\",\"text\":\"Bad Request\","
                                + "\"validationErrors\":{\"content.text\":[\"too long\",\"blank\"],\"to\":[\"missing\"]}}}}",
                        "BAD_REQUEST",
                        "Bad Request",
                        Map.of("content.text", List.of("too long", "blank"), "to", List.of("missing"))),
                shape(
                        "requestError with one complaint as a text",
                        "{\"requestError\":{\"serviceException\":{\"messageId\":\"BAD_REQUEST\",\"text\":\"T\","
                                + "\"validationErrors\":\"to is missing\"}}}",
                        "BAD_REQUEST",
                        "T",
                        Map.of("", List.of("to is missing"))),
                shape("status and message", "{\"status\":\"ERROR\",\"message\":\"No such leg\"}", null, "No such leg"),
                shape(
                        "StatusCodeResponse",
                        "{\"statusCode\":\"ERROR\",\"message\":\"No such tag\"}",
                        null,
                        "No such tag"),
                shape(
                        "ApiError",
                        "{\"errorCode\":\"E400\",\"description\":\"Bad field\",\"action\":\"Mend it\",\"violations\":"
                                + "[{\"property\":\"name\",\"violation\":\"size\"},{\"property\":\"to\",\"violation\":\"null\"}],"
                                + "\"resources\":[{\"name\":\"docs\",\"url\":\"https://x.test\"}]}",
                        "E400",
                        "Bad field",
                        Map.of("name", List.of("size"), "to", List.of("null"))),
                shape("ApiError in XML", """
                        <?xml version="1.0" encoding="UTF-8"?><ApiError>
                          <errorCode>E400</errorCode>
                          <description>Bad field</description>
                          <action>Mend it</action>
                          <violations/>
                          <resources/>
                        </ApiError>
                        """, "E400", "Bad field", Map.of()),
                shape(
                        "OAuth",
                        "{\"error\":\"invalid_scope\",\"error_description\":\"Unknown scope\"}",
                        "invalid_scope",
                        "Unknown scope"),
                shape(
                        "Spring",
                        "{\"timestamp\":\"2026-01-01T00:00:00Z\",\"status\":400,\"error\":\"Bad Request\",\"message\":\"Nope\","
                                + "\"path\":\"/x\"}",
                        "Bad Request",
                        "Nope"),
                shape("gateway", "{\"error\":{\"code\":\"R1\",\"msg\":\"Rate\"}}", "R1", "Rate"),
                shape(
                        "XML",
                        "<?xml version=\"1.0\"?><requestError><serviceException><messageId>UNAUTHORIZED</messageId>"
                                + "<text> Invalid login details </text></serviceException></requestError>",
                        "UNAUTHORIZED",
                        "Invalid login details"),
                shape("HTML", "<html><body><h1>502 Bad Gateway</h1></body></html>", null, null),
                shape("nothing", "", null, null),
                shape("blank", " \n ", null, null),
                shape("text", "upstream connect error", null, null),
                shape(
                        "a list",
                        "[{\"errorCode\":\"E1\",\"description\":\"First\"},{\"errorCode\":\"E2\"}]",
                        "E1",
                        "First"),
                shape("not quite JSON", "{errorCode:'E1', description:'Single'}", "E1", "Single"),
                shape("cut off", "{\"errorCode\":\"E1\",\"description\":\"Bad\",\"violations\":[{\"prop", "E1", "Bad"),
                shape("nulls", "{\"errorCode\":null,\"description\":null,\"violations\":null}", null, null),
                shape(
                        "other types",
                        "{\"errorCode\":{},\"description\":[true],\"violations\":7}",
                        null,
                        null,
                        Map.of("", List.of("7"))));
    }

    private static Arguments shape(String name, String body, String code, String text) {
        return shape(name, body, code, text, Map.of());
    }

    private static Arguments shape(
            String name, String body, String code, String text, Map<String, List<String>> validationErrors) {
        return arguments(name, body, code, text, validationErrors);
    }
}
