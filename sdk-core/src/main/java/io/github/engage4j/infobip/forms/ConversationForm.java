package io.github.engage4j.infobip.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a conversation with what was filled in. Its constructor is not API: components get added.
 *
 * @param conversationId the conversation
 * @param formId the form
 * @param fields what was filled in, field by field
 */
public record ConversationForm(
        @Nullable String conversationId, @Nullable String formId, List<Disposition> fields) {}
