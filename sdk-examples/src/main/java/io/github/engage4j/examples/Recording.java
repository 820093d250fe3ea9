package io.github.engage4j.examples;

import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.Customer;
import io.github.engage4j.expertflow.cim.Recipes;
import io.github.engage4j.expertflow.cim.Sender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recording of a call, and the activity that it becomes.
 *
 * @param callId the call, which is the channel session
 * @param conversationId the conversation, if it is known
 * @param customerId the customer, if it is known
 * @param url where the recording is
 * @param startedAt when the call started
 */
record Recording(
        String callId,
        @Nullable String conversationId,
        @Nullable String customerId,
        String url,
        Instant startedAt) {

    private static final Sender RECORDER = Sender.app("recorder-1", "Call recorder");

    /** The activity; its id depends on the recording alone, so that it is the same whenever the file is read. */
    CimMessage activity() {
        String name = "recording of " + callId + " at " + url;
        return Recipes.recordingLink(callId, url)
                .id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .conversationId(conversationId)
                .customer(customerId == null ? null : Customer.of(customerId))
                .sender(RECORDER)
                .timestamp(startedAt)
                .build();
    }
}
