package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template with a header, a body and buttons. Its constructor is not API: components get added.
 *
 * @param templateName the template
 * @param language its language: sent as a code such as {@code "en"}, answered with a label too, or null
 * @param header the values of its header, or null
 * @param body the values of its body, or null
 * @param buttons the values of its buttons
 */
@TypeName("MEDIA_TEMPLATE")
public record MediaTemplateContent(
        @Required String templateName,
        @Nullable Json language,
        @Nullable TemplateHeader header,
        @Nullable TemplateBody body,
        List<TemplateButton> buttons)
        implements MessageContent {

    /** The code of its language in either form, or null. */
    public @Nullable String languageCode() {
        if (language == null) {
            return null;
        }
        String code = language.textAt("code");
        return code == null ? language.textAt() : code;
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .templateName(templateName)
                .language(languageCode())
                .header(header)
                .body(body)
                .buttons(buttons);
    }

    /** Builds a {@link MediaTemplateContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String templateName;
        private @Nullable String language;
        private @Nullable TemplateHeader header;
        private @Nullable TemplateBody body;
        private List<TemplateButton> buttons = Absent.list();

        private Builder() {}

        /** The template. Required. */
        public Builder templateName(@Nullable String templateName) {
            this.templateName = templateName;
            return this;
        }

        /** The code of its language, such as {@code en}. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** The values of its header. */
        public Builder header(@Nullable TemplateHeader header) {
            this.header = header;
            return this;
        }

        /** The values of its body. */
        public Builder body(@Nullable TemplateBody body) {
            this.body = body;
            return this;
        }

        /** The values of its buttons. */
        public Builder buttons(List<TemplateButton> buttons) {
            this.buttons = buttons;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public MediaTemplateContent build() {
            return new MediaTemplateContent(
                    Arguments.notBlank("templateName", templateName),
                    language == null ? null : Json.of(language),
                    header,
                    body,
                    Absent.copy(buttons));
        }
    }
}
