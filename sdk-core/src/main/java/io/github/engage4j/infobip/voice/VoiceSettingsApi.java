package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.VoiceSettingOperation;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Settings of calls: time-outs, wrap-up, transfers, away messages, spoken placeholders. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class VoiceSettingsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public VoiceSettingsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Reads the settings of an agent for calls. */
    public ApiCall<AgentConfiguration> getAgentConfiguration(String agentId) {
        return calls.call(VoiceSettingOperation.GET_CONVERSATIONS_AGENT_CONFIG)
                .path(agentId)
                .answer(AgentConfiguration.class);
    }

    /**
     * Sets how long an agent still counts as busy after a call.
     *
     * @param wrapUpSeconds how long, in seconds, at least 0
     */
    public ApiCall<AgentConfiguration> updateAgentWrapUp(String agentId, int wrapUpSeconds) {
        int seconds = Arguments.between(0, Integer.MAX_VALUE, "wrapUpSeconds", wrapUpSeconds);
        return agentWrapUp(agentId, Map.of("wrapUpSeconds", seconds));
    }

    /** Lets the account's setting say how long an agent still counts as busy after a call. */
    public ApiCall<AgentConfiguration> resetAgentWrapUp(String agentId) {
        return agentWrapUp(agentId, Collections.singletonMap("wrapUpSeconds", null));
    }

    /** Reads how long agents of the account still count as busy after a call. */
    public ApiCall<AccountWrapUp> getAccountWrapUp() {
        return calls.call(VoiceSettingOperation.GET_CONVERSATIONS_ACCOUNT_WRAP_UP_CONFIG)
                .answer(AccountWrapUp.class);
    }

    /** Sets how long agents of the account still count as busy after a call. The platform's default is 30 seconds. */
    public ApiCall<AccountWrapUp> updateAccountWrapUp(UpdateAccountWrapUpRequest request) {
        return calls.call(VoiceSettingOperation.UPDATE_CONVERSATIONS_ACCOUNT_WRAP_UP_CONFIG)
                .body(request)
                .answer(AccountWrapUp.class);
    }

    /** Reads where agents may transfer calls to outside of the contact centre. */
    public ApiCall<ExternalNumberTransfer> getExternalNumberTransfer() {
        return calls.call(VoiceSettingOperation.GET_TRANSFER_TO_EXTERNAL_NUMBER_CONFIG)
                .answer(ExternalNumberTransfer.class);
    }

    /**
     * Sets where agents may transfer calls to outside of the contact centre.
     *
     * @param toAnyNumber whether to any number; otherwise only to people who bear the tag for it
     */
    public ApiCall<ExternalNumberTransfer> updateExternalNumberTransfer(boolean toAnyNumber) {
        return calls.call(VoiceSettingOperation.UPDATE_TRANSFER_TO_EXTERNAL_NUMBER_CONFIG)
                .body(Map.of("transferToAnyNumberEnabled", toAnyNumber))
                .answer(ExternalNumberTransfer.class);
    }

    /** Reads what callers hear while they are transferred. */
    public ApiCall<TransferStrategy> getTransferStrategy() {
        return calls.call(VoiceSettingOperation.GET_TRANSFER_STRATEGY).answer(TransferStrategy.class);
    }

    /** Sets what callers hear while they are transferred. */
    public ApiCall<TransferStrategy> updateTransferStrategy(UpdateTransferStrategyRequest request) {
        return calls.call(VoiceSettingOperation.UPDATE_TRANSFER_STRATEGY)
                .body(request)
                .answer(TransferStrategy.class);
    }

    /** Reads how long calls ring. */
    public ApiCall<CallTimeouts> getCallTimeouts() {
        return calls.call(VoiceSettingOperation.GET_CONVERSATIONS_CALL_TIMEOUT).answer(CallTimeouts.class);
    }

    /** Sets how long calls ring. */
    public ApiCall<CallTimeouts> updateCallTimeouts(UpdateCallTimeoutsRequest request) {
        return calls.call(VoiceSettingOperation.UPDATE_CONVERSATIONS_CALL_TIMEOUT)
                .body(request)
                .answer(CallTimeouts.class);
    }

    /**
     * Puts the platform's default in the place of how long a call rings until an agent has to answer.
     *
     * @deprecated Infobip deprecated it on 2025-03-06 and announced its end for 2025-09-06: use {@link #updateCallTimeouts} with null
     *     for what is to have its default.
     */
    @Deprecated(since = "0.1.0")
    public ApiCall<Acknowledgement> removeCallTimeouts() {
        return calls.call(VoiceSettingOperation.REMOVE_CONVERSATIONS_CALL_TIMEOUT)
                .acknowledged();
    }

    /** Lists the placeholders that a spoken text for a purpose may hold. */
    public ApiCall<List<TtsPlaceholder>> listTtsPlaceholders(TtsPurpose purpose) {
        return calls.call(VoiceSettingOperation.GET_CONVERSATIONS_TTS_SUPPORTED_PLACEHOLDERS)
                .path(Arguments.required("purpose", purpose).value())
                .list(TtsPlaceholder.class);
    }

    /** Reads what callers hear outside of some working hours. */
    public ApiCall<AwayAudioMessage> getAwayAudioMessage(String workingHoursId) {
        return calls.call(VoiceSettingOperation.GET_CONVERSATIONS_AWAY_AUDIO_MESSAGE)
                .path(workingHoursId)
                .answer(AwayAudioMessage.class);
    }

    /** Deletes what callers hear outside of some working hours. */
    public ApiCall<Acknowledgement> deleteAwayAudioMessage(String workingHoursId) {
        return calls.call(VoiceSettingOperation.DELETE_CONVERSATIONS_AWAY_AUDIO_MESSAGE)
                .path(workingHoursId)
                .acknowledged();
    }

    /** In the body: as a query parameter it is deprecated. */
    private ApiCall<AgentConfiguration> agentWrapUp(String agentId, Map<String, ?> body) {
        return calls.call(VoiceSettingOperation.UPDATE_CONVERSATIONS_AGENT_WRAP_UP_CONFIG)
                .path(agentId)
                .body(body)
                .answer(AgentConfiguration.class);
    }
}
