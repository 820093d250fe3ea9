package io.github.engage4j.internal.operations;

import org.jspecify.annotations.Nullable;

/** A server that operations are sent to; each has a root address in the configuration of its platform. */
public enum Service {
    /** Infobip's API, at the account's own base URL. */
    INFOBIP_API("infobip.baseUrl"),
    /** Where pushed authorization requests go. */
    INFOBIP_EMBEDDABLES("infobip.parBaseUrl"),
    /** Expertflow's conversation-manager: activities, and what is known of conversations. */
    EXPERTFLOW_CONVERSATION_MANAGER("expertflow.baseUrl or .conversationManagerUrl", "conversation-manager"),
    /** Expertflow's channel manager, which takes messages of channels. */
    EXPERTFLOW_CCM("expertflow.baseUrl or .ccmUrl", "ccm"),
    /** Expertflow's customers. */
    EXPERTFLOW_CUSTOMERS("expertflow.baseUrl or .cimCustomerUrl", "cim-customer"),
    /** The Keycloak server that comes with Expertflow CX. */
    EXPERTFLOW_AUTH("expertflow.baseUrl or .authUrl", "auth"),
    /** Expertflow's agent manager, where agents log in. */
    EXPERTFLOW_AGENT_MANAGER("expertflow.baseUrl or .agentManagerUrl", "agent-manager"),
    /** Expertflow's unified admin, where administrators log in. */
    EXPERTFLOW_UNIFIED_ADMIN("expertflow.baseUrl or .unifiedAdminUrl", "unified-admin"),
    /** Expertflow's gateway itself, below which all its services are. */
    EXPERTFLOW_GATEWAY("expertflow.baseUrl");

    private final String setting;
    private final @Nullable String gatewayPath;

    Service(String setting) {
        this(setting, null);
    }

    Service(String setting, @Nullable String gatewayPath) {
        this.setting = setting;
        this.gatewayPath = gatewayPath;
    }

    /** Which settings give it an address. */
    public String setting() {
        return setting;
    }

    /** The path segment at which Expertflow's gateway serves it, or null if it is not behind that gateway. */
    public @Nullable String gatewayPath() {
        return gatewayPath;
    }
}
