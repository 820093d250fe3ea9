package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Opens an address. Its constructor is not API: components get added.
 *
 * @param uri the address
 * @param label what stands on the button, or null
 * @param altUri another address, whose form is not documented, or null
 */
@TypeName("URI")
public record LineUriAction(
        @Required String uri,
        @Nullable String label,
        @Nullable Json altUri) implements LineAction {

    /**
     * Opens an address.
     *
     * @param label what stands on the button
     * @throws IllegalArgumentException if an argument is blank
     */
    public static LineUriAction of(String label, String uri) {
        return new LineUriAction(Arguments.notBlank("uri", uri), Arguments.notBlank("label", label), null);
    }
}
