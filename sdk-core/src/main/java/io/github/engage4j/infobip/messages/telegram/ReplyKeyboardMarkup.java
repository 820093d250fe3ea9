package io.github.engage4j.infobip.messages.telegram;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TypeName;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyboard in place of the customer's own. Its constructor is not API: components get added.
 *
 * @param keyboard the rows of buttons, from the top
 * @param resizeKeyboard whether it is made as small as its buttons allow, or null
 * @param oneTimeKeyboard whether it goes away after use, or null
 * @param selective whether only those see it whom the message addresses, or null
 * @param inputFieldPlaceholder what the input field shows while it is empty, or null
 */
@TypeName("REPLY_KEYBOARD_MARKUP_V2")
public record ReplyKeyboardMarkup(
        List<List<TelegramKeyboardButton>> keyboard,
        @Nullable Boolean resizeKeyboard,
        @Nullable Boolean oneTimeKeyboard,
        @Nullable Boolean selective,
        @WireName("input_field_placeholder") @Nullable String inputFieldPlaceholder)
        implements TelegramReplyMarkup {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .keyboard(keyboard)
                .resizeKeyboard(resizeKeyboard)
                .oneTimeKeyboard(oneTimeKeyboard)
                .selective(selective)
                .inputFieldPlaceholder(inputFieldPlaceholder);
    }

    /** Builds a {@link ReplyKeyboardMarkup}. Not thread-safe. */
    public static final class Builder {

        private List<List<TelegramKeyboardButton>> keyboard = Absent.list();
        private @Nullable Boolean resizeKeyboard;
        private @Nullable Boolean oneTimeKeyboard;
        private @Nullable Boolean selective;
        private @Nullable String inputFieldPlaceholder;

        private Builder() {}

        /** The rows of buttons, from the top. Required. */
        public Builder keyboard(List<List<TelegramKeyboardButton>> keyboard) {
            this.keyboard = keyboard;
            return this;
        }

        /** Whether it is made as small as its buttons allow. */
        public Builder resizeKeyboard(@Nullable Boolean resizeKeyboard) {
            this.resizeKeyboard = resizeKeyboard;
            return this;
        }

        /** Whether it goes away after use. */
        public Builder oneTimeKeyboard(@Nullable Boolean oneTimeKeyboard) {
            this.oneTimeKeyboard = oneTimeKeyboard;
            return this;
        }

        /** Whether only those see it whom the message addresses. */
        public Builder selective(@Nullable Boolean selective) {
            this.selective = selective;
            return this;
        }

        /** What the input field shows while it is empty. */
        public Builder inputFieldPlaceholder(@Nullable String inputFieldPlaceholder) {
            this.inputFieldPlaceholder = inputFieldPlaceholder;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or empty
         */
        public ReplyKeyboardMarkup build() {
            return new ReplyKeyboardMarkup(
                    Arguments.notEmpty("keyboard", keyboard),
                    resizeKeyboard,
                    oneTimeKeyboard,
                    selective,
                    inputFieldPlaceholder);
        }
    }
}
