package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.internal.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of what leaves, in the words of the wire: each message names the place in the message's JSON. */
final class Checks {

    private static final Instant EARLIEST = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Checks() {}

    /** An enumerated value, if there is one, which must be one that the server knows: it refuses any other, and minds the case. */
    static <T extends OpenEnum> void known(String path, @Nullable T value, List<T> known) {
        if (value != null && !known.contains(value)) {
            throw new IllegalArgumentException(path + " must be one of "
                    + known.stream().map(OpenEnum::value).collect(Collectors.joining(", ")) + ", but is '"
                    + Arguments.shown(value.value()) + "': the server knows no other, and minds the case");
        }
    }

    /** A date, if there is one, which must not be what seconds or microseconds are when they are taken for milliseconds. */
    static void date(String path, @Nullable Instant date) {
        if (date != null && date.isBefore(EARLIEST)) {
            throw new IllegalArgumentException(path + " must not lie before 2001, but is " + date
                    + ": are these seconds instead of milliseconds?");
        }
        if (date != null && date.isAfter(LATEST)) {
            throw new IllegalArgumentException(path + " must not lie after the year 9999, but is " + date
                    + ": are these microseconds instead of milliseconds?");
        }
    }

    /** A part, if there is one, which checks itself. */
    static <T> void part(String path, @Nullable T part, BiConsumer<T, String> check) {
        if (part != null) {
            check.accept(part, path);
        }
    }

    /** Parts, each of which checks itself. */
    static <T> void each(String path, List<T> parts, BiConsumer<T, String> check) {
        for (int i = 0; i < parts.size(); i++) {
            check.accept(parts.get(i), path + "[" + i + "]");
        }
    }

    /** Attributes of the caller's own, which must be JSON and may not have the names of what stands beside them. */
    static void attributes(String path, Map<String, @Nullable Object> attributes, Set<String> taken) {
        for (String name : attributes.keySet()) {
            if (taken.contains(Arguments.notBlank(path + " attribute", name))) {
                throw new IllegalArgumentException(
                        path + "." + name + " is no attribute: it has a component of its own");
            }
        }
        json(path, attributes);
    }

    /** Values of the caller's own, which must be JSON. */
    static void json(String path, Map<String, @Nullable Object> values) {
        values.forEach((name, value) -> json(path + "." + name, value));
    }

    /** A value of the caller's own, which must be JSON. */
    static void json(String path, @Nullable Object value) {
        try {
            Json.of(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    /** Two texts, one of which must be there. */
    static void oneOf(String path, String names, @Nullable String first, @Nullable String second) {
        if (first == null && second == null) {
            throw new IllegalArgumentException(path + " needs one of " + names);
        }
    }

    /** A number, if there is one, which must not be negative. */
    static void notNegative(String path, @Nullable Long number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException(path + " must not be negative, but is " + number);
        }
    }

    /** An angle, which must be there and lie between a number of degrees and its negative. */
    static void degrees(String path, int most, @Nullable Double angle) {
        double degrees = Arguments.required(path, angle);
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(path + " must be -" + most + " to " + most + ", but is " + degrees);
        }
    }
}
