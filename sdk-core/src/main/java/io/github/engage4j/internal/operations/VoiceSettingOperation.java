package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Settings of calls. */
public enum VoiceSettingOperation implements OperationRow {
    GET_CONVERSATIONS_AGENT_CONFIG(get("get-conversations-agent-config", "/ccca/1/agent-configs/{agentId}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(20, 10))),
    UPDATE_CONVERSATIONS_AGENT_WRAP_UP_CONFIG(
            put("update-conversations-agent-wrap-up-config", "/ccca/1/agent-configs/{agentId}/wrap-up")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    GET_CONVERSATIONS_ACCOUNT_WRAP_UP_CONFIG(
            get("get-conversations-account-wrap-up-config", "/ccaas/voice/2/account-wrap-up-config")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    UPDATE_CONVERSATIONS_ACCOUNT_WRAP_UP_CONFIG(
            put("update-conversations-account-wrap-up-config", "/ccaas/voice/2/account-wrap-up-config")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    GET_TRANSFER_TO_EXTERNAL_NUMBER_CONFIG(
            get("get-transfer-to-external-number-config", "/ccaas/voice/2/transfer-configs/external-number")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    UPDATE_TRANSFER_TO_EXTERNAL_NUMBER_CONFIG(
            put("update-transfer-to-external-number-config", "/ccaas/voice/2/transfer-configs/external-number")
                    .scopes(CONVERSATIONS_MANAGE)
                    .limit(RateLimit.bucket(20, 10))),
    GET_TRANSFER_STRATEGY(get("get-transfer-strategy", "/ccaas/voice/2/transfer-configs/transfer-strategy")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(20, 10))),
    UPDATE_TRANSFER_STRATEGY(put("update-transfer-strategy", "/ccaas/voice/2/transfer-configs/transfer-strategy")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10))),
    GET_CONVERSATIONS_CALL_TIMEOUT(get("get-conversations-call-timeout", "/ccaas/voice/2/call-timeouts")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
            .limit(RateLimit.bucket(20, 10))),
    UPDATE_CONVERSATIONS_CALL_TIMEOUT(put("update-conversations-call-timeout", "/ccaas/voice/2/call-timeouts")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10))),
    REMOVE_CONVERSATIONS_CALL_TIMEOUT(delete("remove-conversations-call-timeout", "/ccaas/voice/2/call-timeouts")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10))),
    GET_CONVERSATIONS_TTS_SUPPORTED_PLACEHOLDERS(
            get("get-conversations-tts-supported-placeholders", "/ccaas/voice/2/tts/options/placeholders/{ttsPurpose}")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    GET_CONVERSATIONS_AWAY_AUDIO_MESSAGE(
            get("get-conversations-away-audio-message", "/ccaas/voice/2/away-audio-message/{workingHoursConfigId}")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)
                    .limit(RateLimit.bucket(20, 10))),
    DELETE_CONVERSATIONS_AWAY_AUDIO_MESSAGE(delete(
                    "delete-conversations-away-audio-message",
                    "/ccaas/voice/2/away-audio-message/{workingHoursConfigId}")
            .scopes(CONVERSATIONS_MANAGE)
            .limit(RateLimit.bucket(20, 10)));

    private final OperationFacts facts;

    VoiceSettingOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
