package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A keyboard below a message. Its constructor is not API: components get added.
 *
 * @param buttonGrid the buttons
 * @param backgroundColor the colour behind them, such as {@code #333333}, or null
 * @param actionBarState how the action bar is shown, or null
 * @param keyboardDisplay how the keyboard is shown; its form is not documented, or null
 */
public record ViberKeyboard(
        @Required ViberButtonGrid buttonGrid,
        @Nullable String backgroundColor,
        @Nullable ViberActionBarState actionBarState,
        @Nullable Json keyboardDisplay) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .buttonGrid(buttonGrid)
                .backgroundColor(backgroundColor)
                .actionBarState(actionBarState)
                .keyboardDisplay(keyboardDisplay);
    }

    /** Builds a {@link ViberKeyboard}. Not thread-safe. */
    public static final class Builder {

        private @Nullable ViberButtonGrid buttonGrid;
        private @Nullable String backgroundColor;
        private @Nullable ViberActionBarState actionBarState;
        private @Nullable Json keyboardDisplay;

        private Builder() {}

        /** The buttons. Required. */
        public Builder buttonGrid(@Nullable ViberButtonGrid buttonGrid) {
            this.buttonGrid = buttonGrid;
            return this;
        }

        /** The colour behind them, such as {@code #333333}. */
        public Builder backgroundColor(@Nullable String backgroundColor) {
            this.backgroundColor = backgroundColor;
            return this;
        }

        /** How the action bar is shown. */
        public Builder actionBarState(@Nullable ViberActionBarState actionBarState) {
            this.actionBarState = actionBarState;
            return this;
        }

        /** How the keyboard is shown; its form is not documented. */
        public Builder keyboardDisplay(@Nullable Json keyboardDisplay) {
            this.keyboardDisplay = keyboardDisplay;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public ViberKeyboard build() {
            return new ViberKeyboard(
                    Arguments.required("buttonGrid", buttonGrid), backgroundColor, actionBarState, keyboardDisplay);
        }
    }
}
