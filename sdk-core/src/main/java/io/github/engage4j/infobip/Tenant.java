package io.github.engage4j.infobip;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A business customer on the account: an application, or an application with an entity. An application alone is a tenant of its own.
 *
 * <p>In the Conversations API nothing on the wire names a tenant: the platform tags and filters by the API key. So a tenant is a
 * declaration of what a key is bound to, and is sent only where the platform asks for it by name.
 *
 * @param applicationId the application's id, at most 255 characters
 * @param entityId the entity's id, at most 255 characters, or null for the application alone
 * @see <a href="https://www.infobip.com/docs/customer-engagement-with-x">Customer engagement with X</a>
 */
public record Tenant(String applicationId, @Nullable String entityId) {

    private static final int LONGEST_ID = 255;

    /**
     * An application alone.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 255 characters
     */
    public static Tenant of(String applicationId) {
        return new Tenant(id("applicationId", applicationId), null);
    }

    /**
     * An application with an entity.
     *
     * @throws IllegalArgumentException if an id is blank or longer than 255 characters
     */
    public static Tenant of(String applicationId, String entityId) {
        return new Tenant(id("applicationId", applicationId), id("entityId", entityId));
    }

    /**
     * Whom something is for that names an application, an entity, both or neither, where this is the client's tenant: what it does not
     * name is this tenant's. Another application does not take this tenant's entity along, because nobody has declared that pair.
     */
    public Tenant complete(@Nullable String otherApplicationId, @Nullable String otherEntityId) {
        if (otherApplicationId != null && !otherApplicationId.equals(applicationId)) {
            return new Tenant(otherApplicationId, otherEntityId);
        }
        return new Tenant(applicationId, otherEntityId == null ? entityId : otherEntityId);
    }

    private static String id(String field, String value) {
        return Arguments.atMost(LONGEST_ID, field, Arguments.notBlank(field, value));
    }
}
