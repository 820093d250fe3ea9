package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sender that an application uses on a channel, or an application with an entity. Its constructor is not API: components get added.
 *
 * @param resourceType what kind of sender it is
 * @param channel the channel
 * @param applicationId the application
 * @param entityId the entity, or null for the application alone
 * @param resourceId the sender: the number key of a number, the name of a domain
 */
public record Association(
        @Nullable AssociationResourceType resourceType,
        @Nullable AssociationChannel channel,
        @Nullable String applicationId,
        @Nullable String entityId,
        @Required String resourceId) {

    /**
     * A sender of a tenant.
     *
     * @param resourceId the sender, at most 255 characters: the number key of a number, the name of a domain
     * @throws IllegalArgumentException if anything is missing, or the sender is blank or too long
     */
    public static Association of(
            AssociationResourceType resourceType, AssociationChannel channel, String resourceId, Tenant tenant) {
        return new Association(
                Arguments.required("resourceType", resourceType),
                Arguments.required("channel", channel),
                Arguments.required("tenant", tenant).applicationId(),
                tenant.entityId(),
                Ids.id("resourceId", resourceId));
    }

    /** What names it in a body: an application alone is said with a null entity, which must be written. */
    Map<String, @Nullable Object> body() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("resourceType", resourceType);
        body.put("channel", channel);
        body.put("applicationId", applicationId);
        body.put("entityId", entityId);
        body.put("resourceId", resourceId);
        return body;
    }
}
