package io.github.engage4j.infobip.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Page;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.official.Specification.Example;
import io.github.engage4j.infobip.official.Specification.Operation;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.safety.ApiCalls.Made;
import io.github.engage4j.spec.OffSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every 2xx that Infobip's specification shows is read by the methods that can get it, and nothing in it is lost: what is read, written
 * again, has each of its members. What has none is listed in {@code target/unmapped.csv}.
 */
@OffSpec("its requests are made up, because it is the answers that count")
class OfficialAnswersTest {

    private static final int EXAMPLES = 212;

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Set<String> found = new TreeSet<>();
    private final Set<String> unmapped = new TreeSet<>();
    private int examples;

    @Test
    void everyAnswerIsReadToItsLastMember() throws IOException {
        Methods methods = Methods.of(wire.client(builder -> {}, infobip -> {}));
        for (Operation operation : Specification.load().operations()) {
            for (Example example : operation.answers()) {
                examples++;
                List<Made> reading = methods.of(operation.id());
                assertThat(reading).as(example.where()).isNotEmpty();
                reading.forEach(method -> check(operation, example, method));
            }
        }
        report();
        assertThat(examples).isEqualTo(EXAMPLES);
        assertThat(found).isEqualTo(KnownDefects.OF_ANSWERS.keySet());
    }

    private void check(Operation operation, Example example, Made method) {
        String body = example.body();
        if (KnownDefects.isBroken(body)) {
            found.add(example.where() + " is no JSON");
            body = KnownDefects.mended(body);
        }
        wire.answers(200, body);
        try {
            Object value = method.call().execute();
            Difference.lost(Json.parse(body).tree(), again(value, Json.parse(body)))
                    .forEach(pointer -> lost(operation, example, pointer));
        } catch (EngageException e) {
            found.add(example.where() + " " + e.getClass().getSimpleName() + ": "
                    + e.details().problem());
        }
        wire.takenRequest();
    }

    private void lost(Operation operation, Example example, String pointer) {
        boolean internal = operation.specification().isInternal(operation.answerSchema(), pointer);
        unmapped.add(operation.id() + "," + pointer + "," + internal);
        if (!internal) {
            found.add(example.where() + " " + pointer);
        }
    }

    /** The value as the platform would answer it, with the envelope that the call took off. */
    private static Object again(Object value, Json shown) {
        if (value instanceof Acknowledgement done) {
            Map<String, Object> members = new HashMap<>();
            members.put("message", done.message());
            members.put("status", done.status());
            members.put("statusCode", done.status());
            return Json.of(members).tree();
        }
        Object items = value instanceof Page<?> page ? page.items() : value;
        Object tree = written(items);
        return tree instanceof Map || !(shown.tree() instanceof Map<?, ?> envelope)
                ? tree
                : enveloped(envelope, tree, value);
    }

    /** The page's number, size and order are the request's own, and the number of pages follows from them. */
    private static Map<String, Object> enveloped(Map<?, ?> shown, Object tree, Object value) {
        Map<String, Object> members = new HashMap<>();
        shown.forEach((name, member) -> {
            if (member instanceof List == tree instanceof List && !(member instanceof Map)) {
                members.put(name.toString(), tree);
            }
        });
        if (value instanceof Page<?> page && page.totalItems() != null) {
            members.put("total", page.totalItems());
            members.put("totalPages", shown.get("totalPages"));
            Map<Object, Object> pagination = new HashMap<>(Specification.object(shown.get("pagination")));
            pagination.put("totalItems", page.totalItems());
            members.put("pagination", pagination);
        }
        return members;
    }

    private static Object written(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(
                    list.stream().map(OfficialAnswersTest::written).toList());
        }
        return Json.parse(JsonCodec.INFOBIP.encode(value).readUtf8()).tree();
    }

    private void report() throws IOException {
        List<String> lines = new ArrayList<>(List.of("operation,pointer,internal"));
        lines.addAll(unmapped);
        Files.write(Path.of("target", "unmapped.csv"), lines);
    }
}
