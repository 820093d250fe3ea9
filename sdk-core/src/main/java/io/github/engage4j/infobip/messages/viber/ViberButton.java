package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A button, which takes a part of the grid. Its constructor is not API: components get added.
 *
 * @param action what it does
 * @param columns how many columns it takes, or null
 * @param rows how many rows it takes, or null
 * @param text what stands on it, or null
 * @param background what is behind it, or null
 * @param media the image on it, or null
 */
public record ViberButton(
        @Required ViberAction action,
        @Nullable Integer columns,
        @Nullable Integer rows,
        @Nullable ViberButtonText text,
        @Nullable ViberBackground background,
        @Nullable ViberButtonMedia media) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .action(action)
                .columns(columns)
                .rows(rows)
                .text(text)
                .background(background)
                .media(media);
    }

    /** Builds a {@link ViberButton}. Not thread-safe. */
    public static final class Builder {

        private @Nullable ViberAction action;
        private @Nullable Integer columns;
        private @Nullable Integer rows;
        private @Nullable ViberButtonText text;
        private @Nullable ViberBackground background;
        private @Nullable ViberButtonMedia media;

        private Builder() {}

        /** What it does. Required. */
        public Builder action(@Nullable ViberAction action) {
            this.action = action;
            return this;
        }

        /** How many columns it takes. */
        public Builder columns(@Nullable Integer columns) {
            this.columns = columns;
            return this;
        }

        /** How many rows it takes. */
        public Builder rows(@Nullable Integer rows) {
            this.rows = rows;
            return this;
        }

        /** What stands on it. */
        public Builder text(@Nullable ViberButtonText text) {
            this.text = text;
            return this;
        }

        /** What is behind it. */
        public Builder background(@Nullable ViberBackground background) {
            this.background = background;
            return this;
        }

        /** The image on it. */
        public Builder media(@Nullable ViberButtonMedia media) {
            this.media = media;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public ViberButton build() {
            return new ViberButton(Arguments.required("action", action), columns, rows, text, background, media);
        }
    }
}
