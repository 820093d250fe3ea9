package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.ApiKeyOperation;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.ProvisioningOperation;
import io.github.engage4j.internal.operations.RateLimit;
import io.github.engage4j.internal.operations.ResourceOperation;
import io.github.engage4j.internal.operations.SessionOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Infobip's specifications of provisioning: its examples are read and written, and its paths and scopes are in the catalogue. */
class OfficialExamplesTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void requestsOfApiKeysAreWrittenAsTheyAreRead() {
        examples("post", "/settings/2/api-keys", "requestBody")
                .forEach((name, example) -> assertRoundTrip(name, example, CreateApiKeyRequest.class));
        examples("put", "/settings/2/api-keys/{apiKeyId}", "requestBody")
                .forEach((name, example) -> assertRoundTrip(name, example, UpdateApiKeyRequest.class));
    }

    @Test
    void requestsOfApiKeysCanBeBuilt() {
        examples("post", "/settings/2/api-keys", "requestBody").forEach((name, example) -> {
            CreateApiKeyRequest request = decode(example, CreateApiKeyRequest.class);
            assertThat(request.toBuilder().build()).as(name).isEqualTo(request);
        });
    }

    @Test
    void everyMemberOfAnAnsweredApiKeyHasAComponent() {
        examples("get", "/settings/2/api-keys/{apiKeyId}", "responses", "200")
                .forEach((name, example) -> assertRoundTrip(name, example, ApiKey.class));
        examples("post", "/settings/2/api-keys", "responses", "200")
                .forEach((name, example) -> assertRoundTrip(name, example, ApiKey.class));
    }

    @Test
    void everyMemberOfAnAnsweredResourceHasAComponent() {
        Json spec = specification("resources");
        Object results = at(
                spec.tree(),
                "paths",
                "/resources/1/resources",
                "post",
                "responses",
                "200",
                "content",
                "application/json",
                "examples",
                "Response example",
                "value",
                "results");
        for (Object result : (List<?>) results) {
            assertRoundTrip("resource", Json.of(result), Resource.class);
        }
    }

    @Test
    void errorsAreRead() {
        for (String product : List.of("account-management", "resources", "application-entity")) {
            Map<?, ?> responses = (Map<?, ?>) at(specification(product).tree(), "components", "responses");
            responses.forEach((name, response) -> {
                Object json = at(response, "content", "application/json", "example");
                Object xml = at(response, "content", "application/xml", "example");
                if (json != null) {
                    assertError(String.valueOf(name), Json.of(json).text());
                }
                if (xml != null) {
                    assertError(String.valueOf(name), (String) xml);
                }
            });
        }
    }

    @Test
    void rowsAreAsTheSpecificationsHaveThem() {
        List<Json> specifications = Stream.of("application-entity", "account-management", "resources")
                .map(OfficialExamplesTest::specification)
                .toList();
        Stream.<OperationRow[]>of(
                        ProvisioningOperation.values(),
                        ApiKeyOperation.values(),
                        SessionOperation.values(),
                        ResourceOperation.values())
                .flatMap(Stream::of)
                .forEach(row -> {
                    Object facts = specifications.stream()
                            .map(spec -> at(
                                    spec.tree(),
                                    "paths",
                                    row.operation().pathTemplate(),
                                    row.operation().method().toLowerCase(java.util.Locale.ROOT)))
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElseThrow();
                    assertThat(at(facts, "operationId"))
                            .isEqualTo(row.operation().id());
                    Object scopes = at(facts, "x-scopes");
                    assertThat(row.facts().scopes()).isEqualTo(scopes == null ? List.of() : scopes);
                    assertThat(row.facts().limit())
                            .isEqualTo(limit((Map<?, ?>) ((List<?>) at(facts, "x-throttling-info")).get(0)));
                    Object security = at(facts, "security");
                    assertThat(row.facts().takesApiKeys())
                            .as(row.operation().id())
                            .isEqualTo(security == null || security.toString().contains("APIKeyHeader"));
                });
    }

    private static RateLimit limit(Map<?, ?> published) {
        if ("token".equals(published.get("type"))) {
            return RateLimit.bucket(number(published, "burstCapacity"), number(published, "replenishRate"));
        }
        int calls = number(published, "numberOfRequests");
        return "d".equals(published.get("timeUnit")) ? RateLimit.perDay(calls) : RateLimit.perSecond(calls);
    }

    private static int number(Map<?, ?> members, String name) {
        return ((Number) members.get(name)).intValue();
    }

    private void assertError(String name, String body) {
        wire.answers(400, body);
        EngageException failure =
                Mode.BLOCKING.failure(wire.infobip().applications().get("a"));
        assertThat(failure.errorCode()).as(name).isNotBlank();
        assertThat(failure.text()).as(name).isNotBlank();
    }

    private static void assertRoundTrip(String name, Json example, Class<?> type) {
        Object written = Json.parse(
                        JsonCodec.INFOBIP.encode(decode(example, type)).readUtf8())
                .tree();
        assertThat(written).as(name).isEqualTo(example.tree());
    }

    private static Map<String, Json> examples(String method, String path, String... place) {
        Object at = at(at(specification("account-management").tree(), "paths", path, method), place);
        Map<?, ?> media = (Map<?, ?>) at(at, "content");
        Map<String, Json> examples = new LinkedHashMap<>();
        ((Map<?, ?>) at(media.values().iterator().next(), "examples"))
                .forEach((name, example) -> examples.put(String.valueOf(name), Json.of(at(example, "value"))));
        assertThat(examples).isNotEmpty();
        return examples;
    }

    private static Object at(Object tree, String... names) {
        Object at = tree;
        for (String name : names) {
            at = at instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return at;
    }

    private static Json specification(String product) {
        String data = System.getProperty("contract.data", "");
        assumeTrue(!data.isEmpty(), "needs Infobip's specification: -Dcontract.data=DIR");
        try {
            return Json.parse(Files.readString(Path.of(data, "openapi", product + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T decode(Json json, Class<T> type) {
        try {
            return JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json.text()), type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
