package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A part of an application, such as a brand or a branch. Its constructor is not API: components get added.
 *
 * @param entityId its id
 * @param entityName its name, or null if it has none
 */
public record Entity(@Required String entityId, @Nullable String entityName) {

    /**
     * One without a name. Ids of characters that need no encoding in a URL are recommended.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 255 characters
     */
    public static Entity of(String entityId) {
        return new Entity(Ids.id("entityId", entityId), null);
    }

    /**
     * One with a name.
     *
     * @throws IllegalArgumentException if the id or the name is blank or longer than 255 characters
     */
    public static Entity of(String entityId, String entityName) {
        return new Entity(Ids.id("entityId", entityId), Ids.name("entityName", entityName));
    }
}
