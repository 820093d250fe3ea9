package io.github.engage4j.internal.operations;

/** A server that operations are sent to; each has a root address in the configuration of its platform. */
public enum Service {
    /** Infobip's API, at the account's own base URL. */
    INFOBIP_API,
    /** Where pushed authorization requests go. */
    INFOBIP_EMBEDDABLES,
    /** Expertflow's conversation-manager: activities, and what is known of conversations. */
    EXPERTFLOW_CONVERSATION_MANAGER,
    /** Expertflow's channel manager, which takes messages of channels. */
    EXPERTFLOW_CCM,
    /** Expertflow's customers. */
    EXPERTFLOW_CUSTOMERS,
    /** The Keycloak server that comes with Expertflow CX. */
    EXPERTFLOW_AUTH,
    /** Expertflow's agent manager, where agents log in. */
    EXPERTFLOW_AGENT_MANAGER,
    /** Expertflow's unified admin, where administrators log in. */
    EXPERTFLOW_UNIFIED_ADMIN
}
