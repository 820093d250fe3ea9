package io.github.engage4j.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of arguments. Each message names the field and shows the value; secrets and content are checked by those that do not show it. */
public final class Arguments {

    private static final int SHOWN = 100;

    private Arguments() {}

    /** The value, which must be there. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is required");
        }
        return value;
    }

    /** The text, which must not be blank; the message does not show it. */
    public static String notBlank(String field, @Nullable String value) {
        String text = required(field, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
        return text;
    }

    /** An unmodifiable copy of the list, which must hold something. */
    public static <T> List<T> notEmpty(String field, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
        return List.copyOf(list);
    }

    /** The text, which must have at most so many characters; the message shows its length, not the text. */
    public static String atMost(int characters, String field, String value) {
        if (value.length() > characters) {
            throw new IllegalArgumentException(
                    field + " must have at most " + characters + " characters, but has " + value.length());
        }
        return value;
    }

    /** The number, which must lie between two others, both included. */
    public static int between(int least, int most, String field, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + " must be " + least + " to " + most + ", but is " + value);
        }
        return value;
    }

    /** The text, if there is one, which must have at most so many characters. */
    public static @Nullable String optionalAtMost(int characters, String field, @Nullable String value) {
        return value == null ? null : atMost(characters, field, value);
    }

    /** The number, if there is one, which must lie between two others, both included. */
    public static @Nullable Integer optionalBetween(int least, int most, String field, @Nullable Integer value) {
        return value == null ? null : (Integer) between(least, most, field, value);
    }

    /** The text, if there is one, which must not be blank. */
    public static @Nullable String optionalNotBlank(String field, @Nullable String value) {
        return value == null ? null : notBlank(field, value);
    }

    /** The duration, which must be longer than nothing. */
    public static Duration positive(String field, Duration value) {
        if (required(field, value).isNegative() || value.isZero()) {
            throw new IllegalArgumentException(field + " must be longer than nothing, but is " + value);
        }
        return value;
    }

    /**
     * The text, which will be a header's value: printable ASCII, because anything else could end the header or be refused by the
     * transport with a message that prints it.
     */
    public static String headerValue(String field, @Nullable String value) {
        String text = notBlank(field, value);
        if (firstUnprintable(text) >= 0) {
            throw new IllegalArgumentException(field + " must be printable ASCII, but is '" + shown(text) + "'");
        }
        return text;
    }

    /** The same for a secret: the message does not show it. */
    public static String secretHeaderValue(String field, @Nullable String value) {
        String text = notBlank(field, value);
        int bad = firstUnprintable(text);
        if (bad >= 0) {
            throw new IllegalArgumentException(field + " must be printable ASCII, but its character " + (bad + 1)
                    + " is not (a line break at its end?)");
        }
        return text;
    }

    /** A value for a message: bounded, with control characters escaped. */
    public static String shown(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c)) {
                text.append(String.format("\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return value.length() > SHOWN ? text + "…" : text.toString();
    }

    private static int firstUnprintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return i;
            }
        }
        return -1;
    }
}
