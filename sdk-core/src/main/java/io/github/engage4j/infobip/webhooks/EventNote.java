package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.conversations.NoteContent;
import io.github.engage4j.infobip.conversations.NoteType;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A note of a conversation, as far as an event tells. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param type its type
 * @param content what it says
 */
public record EventNote(
        @Required String id,
        @Nullable NoteType type,
        @Nullable NoteContent content) {}
