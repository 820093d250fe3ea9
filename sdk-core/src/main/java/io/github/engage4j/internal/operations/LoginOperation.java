package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.post;

/**
 * Tokens of Expertflow CX. A token that nobody uses expires, so asking again does no harm. Expertflow publishes no operation ids, so they
 * are ours.
 */
public enum LoginOperation implements OperationRow {
    CREATE_TOKEN(post("create-keycloak-token", "/realms/{realm}/protocol/openid-connect/token")
            .at(Service.EXPERTFLOW_AUTH)
            .idempotent()),
    LOG_IN_AGENT(post("log-in-agent", "/agent/login")
            .at(Service.EXPERTFLOW_AGENT_MANAGER)
            .idempotent()),
    REFRESH_AGENT(post("refresh-agent-token", "/agent/refresh-token")
            .at(Service.EXPERTFLOW_AGENT_MANAGER)
            .idempotent()),
    LOG_IN_ADMIN(post("log-in-admin", "/keycloakLogin")
            .at(Service.EXPERTFLOW_UNIFIED_ADMIN)
            .idempotent()),
    REFRESH_ADMIN(post("refresh-admin-token", "/keycloakLogin/refresh-token")
            .at(Service.EXPERTFLOW_UNIFIED_ADMIN)
            .idempotent());

    private final OperationFacts facts;

    LoginOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
