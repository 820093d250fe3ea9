package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Recordings. */
public enum RecordingOperation implements OperationRow {
    GET_CONVERSATIONS_RECORDING_METADATA(
            get("get-conversations-recording-metadata", "/ccaas/voice/2/recording/metadata")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    DOWNLOAD_CALL_RECORDING(get("download-call-recording", "/ccaas/voice/2/recording/download/{recordingId}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(100, 100))),
    GET_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG(
            get("get-conversations-account-recording-config", "/ccaas/voice/2/account-recording-config")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    CREATE_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG(
            post("create-conversations-account-recording-config", "/ccaas/voice/2/account-recording-config")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    UPDATE_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG(
            put("update-conversations-account-recording-config", "/ccaas/voice/2/account-recording-config")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    GET_CONVERSATIONS_AGENT_RECORDING_CONFIGS(
            get("get-conversations-agent-recording-configs", "/ccaas/voice/2/agent-recording-configs")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    GET_CONVERSATIONS_AGENT_RECORDING_CONFIG(
            get("get-conversations-agent-recording-config", "/ccaas/voice/2/agent-recording-configs/{agentId}")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    CREATE_CONVERSATIONS_AGENT_RECORDING_CONFIG(
            post("create-conversations-agent-recording-config", "/ccaas/voice/2/agent-recording-configs/{agentId}")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    UPDATE_CONVERSATIONS_AGENT_RECORDING_CONFIG(
            put("update-conversations-agent-recording-config", "/ccaas/voice/2/agent-recording-configs/{agentId}")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10)));

    private final OperationFacts facts;

    RecordingOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
