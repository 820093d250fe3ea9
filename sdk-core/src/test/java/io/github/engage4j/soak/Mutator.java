package io.github.engage4j.soak;

import io.github.engage4j.api.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes of an answer what nobody would send: other types, nulls, members that are new or twice, depth, size, broken bytes, its half. */
final class Mutator {

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"\\ud800\"",
            "\"2026-99-99T99:99:99\"",
            "-0",
            "1.5",
            "1e999999999",
            "1e99999999999",
            "NaN",
            "{}",
            "[]",
            "[null,[null]]",
            "{\"\":{\"type\":\"TEXT\",\"id\":1}}",
            "'lenient'",
            "9".repeat(40),
            "9".repeat(3_000),
            "[".repeat(300) + "]".repeat(300),
            "{\"a\":".repeat(400) + "1" + "}".repeat(400),
            "[".repeat(20_000));

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** One to three changes to one sample. */
    byte[] mutate(String sample) {
        String text = sample;
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            text = isJson(text) ? ofTree(text) : text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? ofBytes(bytes) : bytes;
    }

    private static boolean isJson(String text) {
        try {
            return Json.parse(text) != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private String ofTree(String text) {
        Object tree = Json.parse(text).tree();
        return new Rewrite(random.nextInt(size(tree)), random.nextInt(4)).of(tree);
    }

    private static int size(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return 1 + map.values().stream().mapToInt(Mutator::size).sum();
        }
        return tree instanceof List<?> list
                ? 1 + list.stream().mapToInt(Mutator::size).sum()
                : 1;
    }

    private byte[] ofBytes(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(6)) {
            case 0, 1 -> Arrays.copyOf(bytes, at);
            case 2 -> new byte[0];
            case 3 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 4 -> ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            default -> withNoise(bytes);
        };
    }

    private byte[] withNoise(byte[] bytes) {
        byte[] noisy = bytes.clone();
        for (int i = random.nextInt(8); i >= 0 && noisy.length > 0; i--) {
            noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        return noisy;
    }

    /** Writes a tree out with one of its values changed. */
    private final class Rewrite {

        private final int target;
        private final int way;
        private int visited;

        private Rewrite(int target, int way) {
            this.target = target;
            this.way = way;
        }

        private String of(Object value) {
            boolean here = visited++ == target;
            if (here && way < 2) {
                return ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
            }
            if (value instanceof Map<?, ?> map) {
                return ofObject(map, here);
            }
            return value instanceof List<?> list
                    ? "[" + String.join(",", list.stream().map(this::of).toList()) + "]"
                    : Json.of(value).text();
        }

        /** An object, with a member that it has twice or one that nobody knows. */
        private String ofObject(Map<?, ?> map, boolean here) {
            StringBuilder members = new StringBuilder();
            map.forEach((name, member) -> {
                String key = Json.of(name).text() + ":";
                members.append(',').append(key).append(of(member));
                if (here && way == 2) {
                    members.append(',').append(key).append(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
                }
            });
            if (here && way == 3) {
                members.append(",\"nobodyKnows\":").append(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
            }
            return "{" + (members.isEmpty() ? "" : members.substring(1)) + "}";
        }
    }
}
