package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.RecordingOperation;
import io.github.engage4j.internal.wire.AgentIdsQuery;
import java.util.List;

/**
 * Recordings of calls, and what is recorded. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class RecordingsApi {

    private static final PageFormat PAGES = PageFormat.pageAndSize();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public RecordingsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all recordings. */
    public PagedCall<Recording> list() {
        return list(ListRecordingsRequest.builder().build());
    }

    /**
     * Lists the recordings that a request asks for. The specification shows one recording as the answer and has no example; that they
     * come in pages as in the other lists of voice is an assumption.
     */
    public PagedCall<Recording> list(ListRecordingsRequest request) {
        return calls.call(RecordingOperation.GET_CONVERSATIONS_RECORDING_METADATA)
                .query(request)
                .pages(PAGES, Recording.class);
    }

    /** Downloads a recording, to a file or a stream that is named next. */
    public RecordingDownload download(String recordingId) {
        return new RecordingDownload(
                () -> calls.call(RecordingOperation.DOWNLOAD_CALL_RECORDING).path(recordingId), (bytes, total) -> {});
    }

    /** Says for the first time what to record of the calls of the account. */
    public ApiCall<AccountRecordingConfiguration> createAccountConfiguration(
            AccountRecordingConfigurationRequest request) {
        return calls.call(RecordingOperation.CREATE_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG)
                .body(request)
                .answer(AccountRecordingConfiguration.class);
    }

    /** Reads what is recorded of the calls of the account. */
    public ApiCall<AccountRecordingConfiguration> getAccountConfiguration() {
        return calls.call(RecordingOperation.GET_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG)
                .answer(AccountRecordingConfiguration.class);
    }

    /** Says what to record of the calls of the account, for the first time or anew. */
    public ApiCall<AccountRecordingConfiguration> updateAccountConfiguration(
            AccountRecordingConfigurationRequest request) {
        return calls.call(RecordingOperation.UPDATE_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG)
                .body(request)
                .answer(AccountRecordingConfiguration.class);
    }

    /** Lists what is recorded of the calls of all agents. */
    public ApiCall<List<AgentRecordingConfiguration>> listAgentConfigurations() {
        return listAgentConfigurations(List.of());
    }

    /**
     * Lists what is recorded of the calls of some agents. Their ids are sent in one parameter with commas between them, which is an
     * assumption: the specification has a text there.
     */
    public ApiCall<List<AgentRecordingConfiguration>> listAgentConfigurations(List<String> agentIds) {
        String ids = agentIds.isEmpty() ? null : String.join(",", agentIds);
        return calls.call(RecordingOperation.GET_CONVERSATIONS_AGENT_RECORDING_CONFIGS)
                .query(new AgentIdsQuery(ids))
                .list(AgentRecordingConfiguration.class);
    }

    /** Says for the first time what to record of the calls of an agent. */
    public ApiCall<AgentRecordingConfiguration> createAgentConfiguration(
            String agentId, AgentRecordingConfigurationRequest request) {
        return calls.call(RecordingOperation.CREATE_CONVERSATIONS_AGENT_RECORDING_CONFIG)
                .path(agentId)
                .body(request)
                .answer(AgentRecordingConfiguration.class);
    }

    /** Reads what is recorded of the calls of an agent. */
    public ApiCall<AgentRecordingConfiguration> getAgentConfiguration(String agentId) {
        return calls.call(RecordingOperation.GET_CONVERSATIONS_AGENT_RECORDING_CONFIG)
                .path(agentId)
                .answer(AgentRecordingConfiguration.class);
    }

    /** Says what to record of the calls of an agent, for the first time or anew. */
    public ApiCall<AgentRecordingConfiguration> updateAgentConfiguration(
            String agentId, AgentRecordingConfigurationRequest request) {
        return calls.call(RecordingOperation.UPDATE_CONVERSATIONS_AGENT_RECORDING_CONFIG)
                .path(agentId)
                .body(request)
                .answer(AgentRecordingConfiguration.class);
    }
}
