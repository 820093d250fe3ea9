package io.github.engage4j.expertflow.cim;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import okio.Buffer;

/** The messages that Expertflow publishes, whole, as bodies and inside events, by the files they are in. */
final class CimSamples {

    private CimSamples() {}

    /** The messages. */
    static Map<String, Json> load() {
        Map<String, Json> messages = new TreeMap<>();
        files().forEach((name, json) -> messages.put(name, message(name, json)));
        return messages;
    }

    /** The events, by the files they are in without the folder. */
    static Map<String, Json> events() {
        Map<String, Json> events = new TreeMap<>();
        files().forEach((name, json) -> {
            Json event = json.at("docs") instanceof List<?> docs ? Json.of(docs.get(0)) : json;
            if (event.at("eventEmitter") != null) {
                events.put(name.substring(name.indexOf('/') + 1), event);
            }
        });
        return events;
    }

    private static Map<String, Json> files() {
        String data = System.getProperty("contract.data", "");
        assumeTrue(!data.isEmpty(), "needs Expertflow's samples: -Dcontract.data=DIR");
        Path root = Path.of(data, "cim-samples");
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, Json> samples = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                samples.put(name, Json.parse(Files.readString(file)));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CimMessage decode(Json message) {
        try {
            return JsonCodec.EXPERTFLOW.decode(new Buffer().writeUtf8(message.text()), CimMessage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Json encode(CimMessage message) {
        return Json.parse(JsonCodec.EXPERTFLOW.encode(message).readUtf8());
    }

    /** Puts members that are in no documentation into every object. */
    static Object withMore(Object tree) {
        if (tree instanceof List<?> items) {
            return items.stream().map(CimSamples::withMore).toList();
        }
        if (!(tree instanceof Map<?, ?> members)) {
            return tree;
        }
        Map<Object, Object> more = new LinkedHashMap<>();
        members.forEach((name, member) -> more.put(name, withMore(member)));
        more.put("new1", new BigDecimal("12345678901234567890.1234567890"));
        more.put("new2", Arrays.asList(1, null, Map.of("deep", true)));
        return more;
    }

    /** All records in a value. */
    static Stream<Record> records(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(CimSamples::records);
        }
        if (!(value instanceof Record record) || value instanceof OpenEnum) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(record),
                Stream.of(record.getClass().getRecordComponents())
                        .flatMap(component -> records(value(component, record))));
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** What a record keeps without having components for it. */
    static Map<?, ?> others(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals("others")) {
                return (Map<?, ?>) value(component, record);
            }
        }
        return Map.of();
    }

    private static Json message(String name, Json json) {
        if (name.startsWith("bodies/")) {
            return Json.of(Map.of("id", "id-1", "header", Map.of("conversationId", "conv-1"), "body", json));
        }
        if (json.at("docs") instanceof List<?> events) {
            return Json.of(Json.of(events.get(0)).at("data"));
        }
        return json.at("data") == null ? json : Json.of(json.at("data"));
    }
}
