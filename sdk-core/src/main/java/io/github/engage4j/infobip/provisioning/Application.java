package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A business customer or use case of the account. Its constructor is not API: components get added.
 *
 * @param applicationId its id
 * @param applicationName its name, or null if it has none
 */
public record Application(
        @Required String applicationId, @Nullable String applicationName) {

    /**
     * One without a name. Ids of characters that need no encoding in a URL are recommended.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 255 characters
     */
    public static Application of(String applicationId) {
        return new Application(Ids.id("applicationId", applicationId), null);
    }

    /**
     * One with a name.
     *
     * @throws IllegalArgumentException if the id or the name is blank or longer than 255 characters
     */
    public static Application of(String applicationId, String applicationName) {
        return new Application(Ids.id("applicationId", applicationId), Ids.name("applicationName", applicationName));
    }
}
