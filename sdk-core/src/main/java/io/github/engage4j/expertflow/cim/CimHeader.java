package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a CIM message. Made by {@link CimMessage.Builder}; its constructor is not API: components get added.
 *
 * @param sender who says it
 * @param channelData the channel
 * @param language empty: the object model has nothing in it
 * @param timestamp when it happened, epoch milliseconds on the wire; null for the time of the push
 * @param securityInfo empty: the object model has nothing in it
 * @param stamps empty: not documented
 * @param intent an instruction to the platform, or null
 * @param entities the data of the intent
 * @param channelSessionId the channel session, or null
 * @param conversationId the conversation, or null
 * @param customer the customer, or null
 */
public record CimHeader(
        @Nullable Sender sender,
        @Nullable ChannelData channelData,
        Map<String, @Nullable Object> language,
        @Nullable Instant timestamp,
        Map<String, @Nullable Object> securityInfo,
        List<String> stamps,
        @Nullable String intent,
        Map<String, @Nullable Object> entities,
        @Nullable String channelSessionId,
        @Nullable String conversationId,
        @Nullable Customer customer) {

    private static final Instant EARLIEST = Instant.parse("2001-01-01T00:00:00Z");

    /**
     * This header, if it says who sends, when, and what the message belongs to.
     *
     * @throws IllegalArgumentException if it does not
     */
    public CimHeader checked() {
        Arguments.required("header.sender", sender);
        if (customer == null && channelSessionId == null && conversationId == null) {
            throw new IllegalArgumentException(
                    "header needs at least one of customer, channelSessionId and conversationId: what the message belongs to");
        }
        Arguments.optionalNotBlank("header.channelSessionId", channelSessionId);
        Arguments.optionalNotBlank("header.conversationId", conversationId);
        Arguments.optionalNotBlank("header.intent", intent);
        if (timestamp != null && timestamp.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("header.timestamp must not lie before 2001, but is " + timestamp
                    + ": are these seconds instead of milliseconds?");
        }
        return this;
    }
}
