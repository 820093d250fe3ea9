package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A template that the channel has approved. Its constructor is not API: components get added.
 *
 * @param templateName its name
 * @param language its language
 * @param referenceId what the message is about, for Apple only
 */
public record OutboundTemplate(
        @Nullable String templateName,
        @Nullable String language,
        @Nullable String referenceId) {

    /**
     * A template in the only language it has.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static OutboundTemplate of(String templateName) {
        return new OutboundTemplate(Arguments.notBlank("templateName", templateName), null, null);
    }

    /**
     * A template in a language.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static OutboundTemplate of(String templateName, String language) {
        return new OutboundTemplate(
                Arguments.notBlank("templateName", templateName), Arguments.notBlank("language", language), null);
    }

    /** The same with what the message is about, such as an order's number; for Apple only. */
    public OutboundTemplate withReferenceId(@Nullable String referenceId) {
        return new OutboundTemplate(templateName, language, referenceId);
    }
}
