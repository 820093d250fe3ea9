package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a button. Its constructor is not API: components get added.
 *
 * @param text the text
 * @param size its size, or null
 * @param horizontalAlign where it stands from left to right, or null
 * @param verticalAlign where it stands from top to bottom, or null
 * @param opacity how opaque it is, in percent, or null
 * @param backgroundGradientColor the colour behind it, or null
 * @param paddings the space around it; its form is not documented, or null
 * @param shouldFit whether it is made smaller to fit, or null
 */
public record ViberButtonText(
        @Required String text,
        @Nullable ViberTextSize size,
        @Nullable ViberHorizontalAlign horizontalAlign,
        @Nullable ViberVerticalAlign verticalAlign,
        @Nullable Integer opacity,
        @Nullable String backgroundGradientColor,
        @Nullable Json paddings,
        @Nullable Boolean shouldFit) {

    /** A text in its default style. */
    public static ViberButtonText of(String text) {
        return builder().text(text).build();
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .text(text)
                .size(size)
                .horizontalAlign(horizontalAlign)
                .verticalAlign(verticalAlign)
                .opacity(opacity)
                .backgroundGradientColor(backgroundGradientColor)
                .paddings(paddings)
                .shouldFit(shouldFit);
    }

    /** Builds a {@link ViberButtonText}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable ViberTextSize size;
        private @Nullable ViberHorizontalAlign horizontalAlign;
        private @Nullable ViberVerticalAlign verticalAlign;
        private @Nullable Integer opacity;
        private @Nullable String backgroundGradientColor;
        private @Nullable Json paddings;
        private @Nullable Boolean shouldFit;

        private Builder() {}

        /** The text. Required. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Its size. */
        public Builder size(@Nullable ViberTextSize size) {
            this.size = size;
            return this;
        }

        /** Where it stands from left to right. */
        public Builder horizontalAlign(@Nullable ViberHorizontalAlign horizontalAlign) {
            this.horizontalAlign = horizontalAlign;
            return this;
        }

        /** Where it stands from top to bottom. */
        public Builder verticalAlign(@Nullable ViberVerticalAlign verticalAlign) {
            this.verticalAlign = verticalAlign;
            return this;
        }

        /** How opaque it is, in percent. */
        public Builder opacity(@Nullable Integer opacity) {
            this.opacity = opacity;
            return this;
        }

        /** The colour behind it. */
        public Builder backgroundGradientColor(@Nullable String backgroundGradientColor) {
            this.backgroundGradientColor = backgroundGradientColor;
            return this;
        }

        /** The space around it; its form is not documented. */
        public Builder paddings(@Nullable Json paddings) {
            this.paddings = paddings;
            return this;
        }

        /** Whether it is made smaller to fit. */
        public Builder shouldFit(@Nullable Boolean shouldFit) {
            this.shouldFit = shouldFit;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public ViberButtonText build() {
            return new ViberButtonText(
                    Arguments.notBlank("text", text),
                    size,
                    horizontalAlign,
                    verticalAlign,
                    opacity,
                    backgroundGradientColor,
                    paddings,
                    shouldFit);
        }
    }
}
