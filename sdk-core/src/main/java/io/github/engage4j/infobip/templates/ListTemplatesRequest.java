package io.github.engage4j.infobip.templates;

import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContentType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which templates to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param channel only those of this channel
 * @param language only those in this language
 * @param contentType only those with this type of content
 * @param createdAfter only those created later
 * @param createdBefore only those created earlier
 * @param updatedAfter only those last updated later
 * @param updatedBefore only those last updated earlier
 */
public record ListTemplatesRequest(
        @Nullable MessageChannel channel,
        @Nullable TemplateLanguage language,
        @Nullable MessageContentType contentType,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore,
        @Nullable Instant updatedAfter,
        @Nullable Instant updatedBefore) {

    /** A builder without a filter. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .channel(channel)
                .language(language)
                .contentType(contentType)
                .createdAfter(createdAfter)
                .createdBefore(createdBefore)
                .updatedAfter(updatedAfter)
                .updatedBefore(updatedBefore);
    }

    /** Builds a {@link ListTemplatesRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable MessageChannel channel;
        private @Nullable TemplateLanguage language;
        private @Nullable MessageContentType contentType;
        private @Nullable Instant createdAfter;
        private @Nullable Instant createdBefore;
        private @Nullable Instant updatedAfter;
        private @Nullable Instant updatedBefore;

        private Builder() {}

        /** Only templates of this channel. */
        public Builder channel(@Nullable MessageChannel channel) {
            this.channel = channel;
            return this;
        }

        /** Only templates in this language. */
        public Builder language(@Nullable TemplateLanguage language) {
            this.language = language;
            return this;
        }

        /** Only templates with this type of content. */
        public Builder contentType(@Nullable MessageContentType contentType) {
            this.contentType = contentType;
            return this;
        }

        /** Only templates created after this instant, to the millisecond. */
        public Builder createdAfter(@Nullable Instant createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Only templates created before this instant, to the millisecond. */
        public Builder createdBefore(@Nullable Instant createdBefore) {
            this.createdBefore = createdBefore;
            return this;
        }

        /** Only templates last updated after this instant, to the millisecond. */
        public Builder updatedAfter(@Nullable Instant updatedAfter) {
            this.updatedAfter = updatedAfter;
            return this;
        }

        /** Only templates last updated before this instant, to the millisecond. */
        public Builder updatedBefore(@Nullable Instant updatedBefore) {
            this.updatedBefore = updatedBefore;
            return this;
        }

        /** The request. */
        public ListTemplatesRequest build() {
            return new ListTemplatesRequest(
                    channel, language, contentType, createdAfter, createdBefore, updatedAfter, updatedBefore);
        }
    }
}
