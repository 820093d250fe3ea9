package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.APPLICATION_ENTITY_MANAGE;

/** Applications, entities and what is associated with them. */
public enum ProvisioningOperation implements OperationRow {
    GET_APPLICATIONS(get("get-applications", "/provisioning/1/applications")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    CREATE_APPLICATION(post("create-application", "/provisioning/1/applications")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    GET_APPLICATION(get("get-application", "/provisioning/1/applications/{applicationId}")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    MODIFY_APPLICATION(put("modify-application", "/provisioning/1/applications/{applicationId}")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    DELETE_APPLICATION(delete("delete-application", "/provisioning/1/applications/{applicationId}")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    GET_ENTITIES(get("get-entities", "/provisioning/1/entities")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    CREATE_ENTITY(post("create-entity", "/provisioning/1/entities")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    GET_ENTITY(get("get-entity", "/provisioning/1/entities/{entityId}")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    MODIFY_ENTITY(put("modify-entity", "/provisioning/1/entities/{entityId}")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    DELETE_ENTITY(delete("delete-entity", "/provisioning/1/entities/{entityId}")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    GET_RESOURCE_ASSOCIATIONS(get("get-resource-associations", "/provisioning/1/associations")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    CREATE_RESOURCE_ASSOCIATION(post("create-resource-association", "/provisioning/1/associations")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    GET_RESOURCE_ASSOCIATION(get("get-resource-association", "/provisioning/1/associations/single")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1))),
    DELETE_RESOURCE_ASSOCIATION(delete("delete-resource-association", "/provisioning/1/associations")
            .scopes(APPLICATION_ENTITY_MANAGE)
            .limit(RateLimit.perSecond(1)));

    private final OperationFacts facts;

    ProvisioningOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
