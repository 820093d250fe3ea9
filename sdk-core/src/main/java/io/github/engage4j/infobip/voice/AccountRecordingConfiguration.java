package io.github.engage4j.infobip.voice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the calls of an account. Its constructor is not API: components get added.
 *
 * @param inbound whether calls from customers are
 * @param outbound whether calls to customers are
 * @param autoCompose whether the recordings of a call become one file
 * @param mediaType what of a call is recorded
 * @param videoDownloadPreparation whether videos are made ready for download; only the examples have it
 * @param enabled whether anything is recorded
 * @param enabledChangedAt when that was last changed
 */
public record AccountRecordingConfiguration(
        @Nullable Boolean inbound,
        @Nullable Boolean outbound,
        @Nullable Boolean autoCompose,
        @Nullable RecordingMediaType mediaType,
        @Nullable Boolean videoDownloadPreparation,
        @Nullable Boolean enabled,
        @Nullable Instant enabledChangedAt) {}
