package io.github.engage4j.infobip.messages.telegram;

import io.github.engage4j.internal.json.Union;

/**
 * What stands below a Telegram message. What the SDK does not know is a {@link RawReplyMarkup}; more get records of their own over time,
 * so a {@code switch} needs a default.
 */
@Union(
        members = {ReplyKeyboardMarkup.class},
        raw = RawReplyMarkup.class,
        typeMember = "type")
public interface TelegramReplyMarkup {}
