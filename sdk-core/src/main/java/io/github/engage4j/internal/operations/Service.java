package io.github.engage4j.internal.operations;

/** A server that operations are sent to; each has a root address in the configuration of its platform. */
public enum Service {
    /** Infobip's API, at the account's own base URL. */
    INFOBIP_API,
    /** Where pushed authorization requests go. */
    INFOBIP_EMBEDDABLES,
    /** Expertflow's conversation-manager. */
    EXPERTFLOW_CONVERSATION_MANAGER
}
