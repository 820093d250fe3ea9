package io.github.engage4j.infobip.forms;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form to create, or to put in the place of one: start from {@link #from} to change only some. Its constructor is not API: components get
 * added.
 *
 * @param title its title
 * @param isEnabled whether it can be used
 * @param isDefault whether it is the default form
 * @param fields the fields on it
 */
public record FormRequest(
        String title, Boolean isEnabled, @Nullable Boolean isDefault, List<FormFieldRequest> fields) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with a form's values as {@link FormsApi#get} reads them, for changing some of them. The fields of a form without any have
     * to be set: it may be one of a list, which leaves the fields out.
     */
    public static Builder from(Form form) {
        Builder builder =
                builder().title(form.title()).isEnabled(form.isEnabled()).isDefault(form.isDefault());
        return form.fields().isEmpty()
                ? builder
                : builder.fields(
                        form.fields().stream().map(FormFieldRequest::from).toList());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().title(title).isEnabled(isEnabled).isDefault(isDefault).fields(fields);
    }

    /** Builds a {@link FormRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_TITLE = 100;

        private @Nullable String title;
        private @Nullable Boolean isEnabled;
        private @Nullable Boolean isDefault;
        private @Nullable List<FormFieldRequest> fields;

        private Builder() {}

        /** Its title, at most 100 characters. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Whether it can be used. Required. */
        public Builder isEnabled(@Nullable Boolean isEnabled) {
            this.isEnabled = isEnabled;
            return this;
        }

        /** Whether it is the default form. */
        public Builder isDefault(@Nullable Boolean isDefault) {
            this.isDefault = isDefault;
            return this;
        }

        /** The fields on it, in their order. Required; may be empty. */
        public Builder fields(@Nullable List<FormFieldRequest> fields) {
            this.fields = fields;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or the title is too long
         */
        public FormRequest build() {
            return new FormRequest(
                    Arguments.atMost(LONGEST_TITLE, "title", Arguments.notBlank("title", title)),
                    Arguments.required("isEnabled", isEnabled),
                    isDefault,
                    List.copyOf(Arguments.required("fields", fields)));
        }
    }
}
