package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.OtherMembers;
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
 * @param stamps texts of no documented meaning
 * @param intent an instruction to the platform, or null
 * @param entities the data of the intent
 * @param channelSessionId the channel session, or null
 * @param conversationId the conversation, or null
 * @param customer the customer, or null
 * @param originalMessageId the message that is answered or changed, or null; the documentation's samples still have the former
 *     {@code replyToMessageId}, which the server ignores
 * @param providerMessageId the id of the channel's provider, or null
 * @param schedulingMetaData when and how it was scheduled, or null
 * @param roomId the room; the platform sets it
 * @param additionalData any more data; not documented, and taken by servers of object model 1.21.6 and later
 * @param others what it had besides when it was read, which is written again: the platform adds the channel session, for one
 */
public record CimHeader(
        @Nullable Sender sender,
        @Nullable ChannelData channelData,
        Map<String, @Nullable Object> language,
        @Nullable Instant timestamp,
        Map<String, @Nullable Object> securityInfo,
        List<String> stamps,
        @Nullable MessageIntent intent,
        Map<String, @Nullable Object> entities,
        @Nullable String channelSessionId,
        @Nullable String conversationId,
        @Nullable Customer customer,
        @Nullable String originalMessageId,
        @Nullable String providerMessageId,
        @Nullable SchedulingMetaData schedulingMetaData,
        @Nullable String roomId,
        Map<String, @Nullable Object> additionalData,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * This header, if it is that of an activity: it says who sends, when, and what the message belongs to.
     *
     * @throws IllegalArgumentException if it does not
     */
    public CimHeader checked() {
        Arguments.required("header.sender", sender);
        if (!hasReference()) {
            throw new IllegalArgumentException(
                    "header needs at least one of customer, channelSessionId and conversationId: what the message belongs to");
        }
        return checkedParts();
    }

    /**
     * This header, if it is one that the channel manager takes: it says who sends, and which customer and service of a channel it is about.
     *
     * @throws IllegalArgumentException if it does not
     */
    public CimHeader checkedForChannel() {
        Arguments.required("header.channelData", channelData).checkedForChannel();
        return checkedParts();
    }

    /** This header, if it is either. What names a channel and nothing else belongs to the channel. */
    CimHeader checkedForEither() {
        return !hasReference() && channelData != null && channelData.isNamed() ? checkedForChannel() : checked();
    }

    private boolean hasReference() {
        return customer != null || channelSessionId != null || conversationId != null;
    }

    private CimHeader checkedParts() {
        Arguments.required("header.sender", sender).checked();
        if (customer != null) {
            customer.checked();
        }
        Checks.part("header.schedulingMetaData", schedulingMetaData, SchedulingMetaData::checked);
        Checks.date("header.timestamp", timestamp);
        checkTexts();
        Checks.json("header.entities", entities);
        Checks.json("header.additionalData", additionalData);
        return this;
    }

    private void checkTexts() {
        Arguments.optionalNotBlank("header.channelSessionId", channelSessionId);
        Arguments.optionalNotBlank("header.conversationId", conversationId);
        if (intent != null) {
            Arguments.notBlank("header.intent", intent.value());
        }
        Arguments.optionalNotBlank("header.originalMessageId", originalMessageId);
        Arguments.optionalNotBlank("header.providerMessageId", providerMessageId);
        Arguments.optionalNotBlank("header.roomId", roomId);
    }
}
