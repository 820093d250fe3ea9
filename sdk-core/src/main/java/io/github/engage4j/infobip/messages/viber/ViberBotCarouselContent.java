package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Cards side by side, of a Viber bot. Its constructor is not API: components get added.
 *
 * @param buttonGrid what it shows
 * @param heightScale the height, in percent, or null
 * @param backgroundColor the colour behind it, such as {@code #FFFFFF}, or null
 * @param fromDetails who is shown as the sender, or null
 */
@TypeName("VIBER_BOT_CAROUSEL")
public record ViberBotCarouselContent(
        @Required ViberButtonGrid buttonGrid,
        @Nullable Integer heightScale,
        @Nullable String backgroundColor,
        @Nullable ViberSender fromDetails)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .buttonGrid(buttonGrid)
                .heightScale(heightScale)
                .backgroundColor(backgroundColor)
                .fromDetails(fromDetails);
    }

    /** Builds a {@link ViberBotCarouselContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable ViberButtonGrid buttonGrid;
        private @Nullable Integer heightScale;
        private @Nullable String backgroundColor;
        private @Nullable ViberSender fromDetails;

        private Builder() {}

        /** What it shows. Required. */
        public Builder buttonGrid(@Nullable ViberButtonGrid buttonGrid) {
            this.buttonGrid = buttonGrid;
            return this;
        }

        /** The height, in percent. */
        public Builder heightScale(@Nullable Integer heightScale) {
            this.heightScale = heightScale;
            return this;
        }

        /** The colour behind it, such as {@code #FFFFFF}. */
        public Builder backgroundColor(@Nullable String backgroundColor) {
            this.backgroundColor = backgroundColor;
            return this;
        }

        /** Who is shown as the sender. */
        public Builder fromDetails(@Nullable ViberSender fromDetails) {
            this.fromDetails = fromDetails;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public ViberBotCarouselContent build() {
            return new ViberBotCarouselContent(
                    Arguments.required("buttonGrid", buttonGrid), heightScale, backgroundColor, fromDetails);
        }
    }
}
