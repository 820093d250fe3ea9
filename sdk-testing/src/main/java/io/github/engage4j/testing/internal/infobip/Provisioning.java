package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.operations.ProvisioningOperation;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applications and entities, and what is linked to them: the deletion of one gives everything that was, to the application {@code
 * default}. API keys and subscriptions stay as they are, which is an assumption.
 */
final class Provisioning {

    static final String DEFAULT = "default";

    private final World world;
    private final NamedThings applications;
    private final NamedThings entities;

    Provisioning(World world) {
        this.world = world;
        this.applications = new NamedThings(world, Kind.APPLICATION, "applicationId", "applicationName");
        this.entities = new NamedThings(world, Kind.ENTITY, "entityId", "entityName");
        applications.ensure(DEFAULT);
    }

    void register(Handlers handlers) {
        handlers.on(ProvisioningOperation.GET_APPLICATIONS, applications::list)
                .on(ProvisioningOperation.CREATE_APPLICATION, applications::create)
                .on(ProvisioningOperation.GET_APPLICATION, applications::get)
                .on(ProvisioningOperation.MODIFY_APPLICATION, applications::modify)
                .on(ProvisioningOperation.DELETE_APPLICATION, request -> applications.delete(request, this::reset))
                .on(ProvisioningOperation.GET_ENTITIES, entities::list)
                .on(ProvisioningOperation.CREATE_ENTITY, entities::create)
                .on(ProvisioningOperation.GET_ENTITY, entities::get)
                .on(ProvisioningOperation.MODIFY_ENTITY, entities::modify)
                .on(ProvisioningOperation.DELETE_ENTITY, request -> entities.delete(request, this::reset));
        new Associations(world, this).register(handlers);
    }

    /** Makes sure that what an object names as application and entity is there. */
    void ensure(Map<String, @Nullable Object> platform) {
        Tenant tenant = Platforms.tenant(platform);
        if (tenant != null) {
            applications.ensure(tenant.applicationId());
            ensureEntity(tenant.entityId());
        }
    }

    /** Makes sure that an entity is there. */
    void ensureEntity(@Nullable Object entityId) {
        if (entityId instanceof String id) {
            entities.ensure(id);
        }
    }

    boolean hasApplication(@Nullable String id) {
        return applications.has(id);
    }

    boolean hasEntity(@Nullable String id) {
        return id == null || entities.has(id);
    }

    /** Resets what is linked to the application or entity whose id is in a member. */
    private void reset(String member, String id) {
        for (Map<String, @Nullable Object> association : world.store().all(Kind.ASSOCIATION, Caller.ACCOUNT)) {
            reset(association, member, id);
        }
        for (Kind kind : List.of(Kind.INBOUND_CONFIGURATION, Kind.SENDER)) {
            for (Map<String, @Nullable Object> linked : world.store().all(kind, Caller.ACCOUNT)) {
                Map<String, @Nullable Object> platform = Platforms.copy(linked.get("platform"));
                reset(platform, member, id);
                linked.computeIfPresent("platform", (name, before) -> platform);
            }
        }
    }

    private static void reset(Map<String, @Nullable Object> linked, String member, String id) {
        if (id.equals(linked.get(member))) {
            linked.put("applicationId", DEFAULT);
            linked.remove("entityId");
        }
    }
}
