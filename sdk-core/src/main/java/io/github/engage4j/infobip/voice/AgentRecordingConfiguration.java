package io.github.engage4j.infobip.voice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the calls of an agent. Its constructor is not API: components get added.
 *
 * @param agentId the agent; the examples of the answers to a creation or update do not have it
 * @param inbound whether calls from customers are
 * @param outbound whether calls to customers are
 * @param autoCompose whether the recordings of a call become one file; only the examples have it
 * @param mediaType what of a call is recorded
 * @param videoDownloadPreparation whether videos are made ready for download; only the examples have it
 * @param useDefault whether the account's configuration applies
 * @param enabled whether anything is recorded
 * @param enabledChangedAt when that was last changed
 */
public record AgentRecordingConfiguration(
        @Nullable String agentId,
        @Nullable Boolean inbound,
        @Nullable Boolean outbound,
        @Nullable Boolean autoCompose,
        @Nullable RecordingMediaType mediaType,
        @Nullable Boolean videoDownloadPreparation,
        @Nullable Boolean useDefault,
        @Nullable Boolean enabled,
        @Nullable Instant enabledChangedAt) {}
