/** Keyboards of Telegram messages. */
@NullMarked
package io.github.engage4j.infobip.messages.telegram;

import org.jspecify.annotations.NullMarked;
