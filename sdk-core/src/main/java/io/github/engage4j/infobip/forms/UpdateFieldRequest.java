package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of a field that can be set, to replace what it has: start from {@link #from} to change only some. The official example writes {@code
 * enabled} where the specification and all answers have {@code isEnabled}, which is what is sent. Its constructor is not API: components
 * get added.
 *
 * @param title its title
 * @param type its type
 * @param isEnabled whether it can be used
 * @param options the values to choose from
 * @param regex the regular expression that values must match
 */
public record UpdateFieldRequest(
        String title,
        @Nullable FieldType type,
        Boolean isEnabled,
        List<String> options,
        @Nullable String regex) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a field's values as they are, for changing some of them. */
    public static Builder from(Field field) {
        return builder()
                .title(field.title())
                .type(field.type())
                .isEnabled(field.isEnabled())
                .options(field.options().isEmpty() ? Absent.list() : field.options())
                .regex(field.regex());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .title(title)
                .type(type)
                .isEnabled(isEnabled)
                .options(options)
                .regex(regex);
    }

    /** Builds an {@link UpdateFieldRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_TITLE = 100;

        private @Nullable String title;
        private @Nullable FieldType type;
        private @Nullable Boolean isEnabled;
        private List<String> options = Absent.list();
        private @Nullable String regex;

        private Builder() {}

        /** Its title, at most 100 characters. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Its type. The specification asks for it, the official example does without. */
        public Builder type(@Nullable FieldType type) {
            this.type = type;
            return this;
        }

        /** Whether it can be used. Required. */
        public Builder isEnabled(@Nullable Boolean isEnabled) {
            this.isEnabled = isEnabled;
            return this;
        }

        /** The values to choose from; only for {@link FieldType#DROPDOWN}. */
        public Builder options(List<String> options) {
            this.options = options;
            return this;
        }

        /** The regular expression that values must match; only for {@link FieldType#REGEX}. */
        public Builder regex(@Nullable String regex) {
            this.regex = regex;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing, or the title is blank or too long
         */
        public UpdateFieldRequest build() {
            return new UpdateFieldRequest(
                    Arguments.atMost(LONGEST_TITLE, "title", Arguments.notBlank("title", title)),
                    type,
                    Arguments.required("isEnabled", isEnabled),
                    Absent.copy(options),
                    regex);
        }
    }
}
