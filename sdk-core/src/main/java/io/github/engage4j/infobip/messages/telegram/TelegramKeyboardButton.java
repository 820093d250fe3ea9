package io.github.engage4j.infobip.messages.telegram;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A button of a keyboard. Its constructor is not API: components get added.
 *
 * @param text what stands on it
 * @param type what it sends, or null
 */
public record TelegramKeyboardButton(
        @Required String text, @Nullable TelegramButtonType type) {

    /**
     * A button of a keyboard.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TelegramKeyboardButton of(String text) {
        return new TelegramKeyboardButton(Arguments.notBlank("text", text), null);
    }

    /**
     * A button of a keyboard; type may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TelegramKeyboardButton of(String text, @Nullable TelegramButtonType type) {
        return new TelegramKeyboardButton(Arguments.notBlank("text", text), type);
    }
}
