package io.github.engage4j.internal.operations;

/** A server that operations are sent to; each has a root address in the configuration of its platform. */
public enum Service {
    /** Infobip's API, at the account's own base URL. */
    INFOBIP_API("infobip.baseUrl"),
    /** Where pushed authorization requests go. */
    INFOBIP_EMBEDDABLES("infobip.parBaseUrl"),
    /** Expertflow's conversation-manager: activities, and what is known of conversations. */
    EXPERTFLOW_CONVERSATION_MANAGER("expertflow.baseUrl or .conversationManagerUrl"),
    /** Expertflow's channel manager, which takes messages of channels. */
    EXPERTFLOW_CCM("expertflow.baseUrl or .ccmUrl"),
    /** Expertflow's customers. */
    EXPERTFLOW_CUSTOMERS("expertflow.baseUrl or .cimCustomerUrl"),
    /** The Keycloak server that comes with Expertflow CX. */
    EXPERTFLOW_AUTH("expertflow.baseUrl or .authUrl"),
    /** Expertflow's agent manager, where agents log in. */
    EXPERTFLOW_AGENT_MANAGER("expertflow.baseUrl or .agentManagerUrl"),
    /** Expertflow's unified admin, where administrators log in. */
    EXPERTFLOW_UNIFIED_ADMIN("expertflow.baseUrl or .unifiedAdminUrl"),
    /** Expertflow's gateway itself, below which all its services are. */
    EXPERTFLOW_GATEWAY("expertflow.baseUrl");

    private final String setting;

    Service(String setting) {
        this.setting = setting;
    }

    /** Which settings give it an address. */
    public String setting() {
        return setting;
    }

    /** Whether it belongs to Expertflow CX. */
    public boolean isExpertflow() {
        return name().startsWith("EXPERTFLOW");
    }
}
