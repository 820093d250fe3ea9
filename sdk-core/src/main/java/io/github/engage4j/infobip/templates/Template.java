package io.github.engage4j.infobip.templates;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template for messages of agents. Early access: the platform may change it. Its constructor is not API: components get
 * added.
 *
 * @param id its id
 * @param name its name
 * @param language the language of its content
 * @param languageCode the code of that language, such as {@code en}
 * @param channel its channel
 * @param external whether it is registered with WhatsApp; if not, a user has made it
 * @param contentType the type of its content; the official example has none
 * @param content its content as it came: an object by the specification, but a plain text in the official example
 * @param sender its sender
 * @param tags its tags
 * @param attachments its files
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record Template(
        @Required String id,
        @Nullable String name,
        @Nullable TemplateLanguage language,
        @Nullable String languageCode,
        @Nullable MessageChannel channel,
        @Nullable Boolean external,
        @Nullable MessageContentType contentType,
        @Nullable Json content,
        @Nullable String sender,
        List<TemplateTag> tags,
        List<TemplateAttachment> attachments,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
