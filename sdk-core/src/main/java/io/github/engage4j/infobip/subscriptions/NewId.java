package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the ids of this room. */
final class NewId {

    static final int LONGEST = 255;

    private static final Pattern UNENCODED = Pattern.compile("[A-Za-z0-9._~-]+");

    private NewId() {}

    /** An id of something that exists, which may have been named by other rules. */
    static String existing(String field, @Nullable String value) {
        return Arguments.atMost(LONGEST, field, Arguments.notBlank(field, value));
    }

    /** An id that the caller chooses: it becomes a part of paths, and the platform wants none that must be encoded there. */
    static String check(String field, @Nullable String value) {
        String id = existing(field, value);
        if (!UNENCODED.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    field + " must consist of letters, digits and -._~, but is '" + Arguments.shown(id) + "'");
        }
        return id;
    }
}
