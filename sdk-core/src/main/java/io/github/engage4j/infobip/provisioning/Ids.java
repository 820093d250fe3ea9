package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/** The platform's limits for ids and names of applications and entities. */
final class Ids {

    private static final int LONGEST = 255;

    private Ids() {}

    /** An id; what is not safe in a path is encoded there. */
    static String id(String field, @Nullable String value) {
        return Arguments.atMost(LONGEST, field, Arguments.notBlank(field, value));
    }

    static @Nullable String optionalId(String field, @Nullable String value) {
        return value == null ? null : id(field, value);
    }

    static String name(String field, @Nullable String value) {
        return Arguments.atMost(LONGEST, field, Arguments.notBlank(field, value));
    }
}
