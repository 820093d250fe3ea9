package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CIM message: an id, a header that says who, when and where, and a body that says what. There are three kinds of activity, by what
 * they belong to: {@link #standAlone}, {@link #forConversation} and {@link #forChannelSession}. A message of a channel, which is no
 * activity, is {@link #forChannel}. Its constructor is not API: components get added.
 *
 * @param id its id, unique over all messages
 * @param header who, when and where
 * @param body what
 * @param others what it had besides when it was read, which is written again
 */
public record CimMessage(
        String id,
        CimHeader header,
        CimBody body,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * An activity that belongs to a customer and to no conversation. It goes to the store, with an event that has no conversation, and is
     * found among the customer's past activities. The Agent Desk (4.4) shows it only as an outbound SMS or a scheduled text, both of which
     * {@link Recipes} makes.
     *
     * @param customerId the customer's id on the platform; checked by {@link Builder#build}
     */
    public static Builder standAlone(String customerId) {
        return new Builder().customer(new Customer(customerId, null, Absent.list(), null, null, Absent.map()));
    }

    /**
     * An activity of a conversation, ongoing or past. While the conversation is active it is published to the conversation's topic, where
     * agents and bots see it as it comes; otherwise it goes to the store, among the conversation's past events.
     *
     * @param conversationId the conversation's id; checked by {@link Builder#build}
     */
    public static Builder forConversation(String conversationId) {
        return new Builder().conversationId(conversationId);
    }

    /**
     * An activity of a channel session, such as a call. The platform looks for the session's conversation and links the activity to it,
     * unless {@link Builder#conversationId} names one; it then appears where {@link #forConversation} says.
     *
     * @param channelSessionId the session's id; for a recording, the id of the voice call; checked by {@link Builder#build}
     */
    public static Builder forChannelSession(String channelSessionId) {
        return new Builder().channelSessionId(channelSessionId);
    }

    /**
     * A message of a channel, as connectors send it to the channel manager (CCM): no activity, and it can start a conversation. Customer,
     * conversation and session may be left out, because the platform finds them by the channel.
     *
     * @param channelData the channel, with both identifiers
     * @throws IllegalArgumentException if an identifier is blank
     */
    public static Builder forChannel(ChannelData channelData) {
        return new Builder()
                .channelData(
                        Arguments.required("header.channelData", channelData).checkedForChannel());
    }

    /** A builder with this message's values, its id included. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .sender(header.sender())
                .channelData(header.channelData())
                .timestamp(header.timestamp())
                .stamps(header.stamps())
                .intent(header.intent())
                .entities(header.entities())
                .channelSessionId(header.channelSessionId())
                .conversationId(header.conversationId())
                .customer(header.customer())
                .originalMessageId(header.originalMessageId())
                .providerMessageId(header.providerMessageId())
                .schedulingMetaData(header.schedulingMetaData())
                .roomId(header.roomId())
                .additionalData(header.additionalData())
                .body(body)
                .keeping(header.language(), header.securityInfo(), header.others(), others);
    }

    @Override
    public String toString() {
        return "CimMessage[" + (body == null ? null : body.type()) + " " + id + "]";
    }

    /** Builds a {@link CimMessage}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable Sender sender;
        private @Nullable ChannelData channelData;
        private @Nullable Instant timestamp;
        private List<String> stamps = List.of();
        private @Nullable MessageIntent intent;
        private Map<String, @Nullable Object> entities = Map.of();
        private @Nullable String channelSessionId;
        private @Nullable String conversationId;
        private @Nullable Customer customer;
        private @Nullable String originalMessageId;
        private @Nullable String providerMessageId;
        private @Nullable SchedulingMetaData schedulingMetaData;
        private @Nullable String roomId;
        private Map<String, @Nullable Object> additionalData = Absent.map();
        private @Nullable CimBody body;
        private Map<String, @Nullable Object> language = Map.of();
        private Map<String, @Nullable Object> securityInfo = Map.of();
        private Map<String, @Nullable Object> headerOthers = Absent.map();
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** Its id, unique over all messages. Default a new UUID, which stays the same however often the message is pushed. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Who says it. Required. */
        public Builder sender(@Nullable Sender sender) {
            this.sender = sender;
            return this;
        }

        /** The channel. Default {@link ChannelData#NONE}. */
        public Builder channelData(@Nullable ChannelData channelData) {
            this.channelData = channelData;
            return this;
        }

        /** When it happened, to the millisecond; not before 2001 or after 9999. Default the time of the push. */
        public Builder timestamp(@Nullable Instant timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /** Texts of no documented meaning. Default none. */
        public Builder stamps(List<String> stamps) {
            this.stamps = stamps;
            return this;
        }

        /** An instruction to the platform. Leave it out unless you know what it does: some start or end calls and chats. */
        public Builder intent(@Nullable MessageIntent intent) {
            this.intent = intent;
            return this;
        }

        /** The data of the intent. Default none. */
        public Builder entities(Map<String, @Nullable Object> entities) {
            this.entities = entities;
            return this;
        }

        /** The channel session that it belongs to; for a recording, the id of the voice call. */
        public Builder channelSessionId(@Nullable String channelSessionId) {
            this.channelSessionId = channelSessionId;
            return this;
        }

        /** The conversation that it belongs to, ongoing or past. */
        public Builder conversationId(@Nullable String conversationId) {
            this.conversationId = conversationId;
            return this;
        }

        /** The customer that it belongs to. */
        public Builder customer(@Nullable Customer customer) {
            this.customer = customer;
            return this;
        }

        /** The message that it answers or changes. */
        public Builder originalMessageId(@Nullable String originalMessageId) {
            this.originalMessageId = originalMessageId;
            return this;
        }

        /** The id that the channel's provider gave it. */
        public Builder providerMessageId(@Nullable String providerMessageId) {
            this.providerMessageId = providerMessageId;
            return this;
        }

        /** When and how it was scheduled, by which the Agent Desk shows a stand-alone text. */
        public Builder schedulingMetaData(@Nullable SchedulingMetaData schedulingMetaData) {
            this.schedulingMetaData = schedulingMetaData;
            return this;
        }

        /** The room. The platform usually sets it. */
        public Builder roomId(@Nullable String roomId) {
            this.roomId = roomId;
            return this;
        }

        /** Any more data, for servers of object model 1.21.6 and later. Default none. */
        public Builder additionalData(Map<String, @Nullable Object> additionalData) {
            this.additionalData = additionalData;
            return this;
        }

        /** What it says. Required. */
        public Builder body(@Nullable CimBody body) {
            this.body = body;
            return this;
        }

        private Builder keeping(
                Map<String, @Nullable Object> language,
                Map<String, @Nullable Object> securityInfo,
                Map<String, @Nullable Object> headerOthers,
                Map<String, @Nullable Object> others) {
            this.language = language;
            this.securityInfo = securityInfo;
            this.headerOthers = headerOthers;
            this.others = others;
            return this;
        }

        /** Forgets what a message that was read had besides: the platform put it there, for that message. */
        Builder withoutOthers() {
            return keeping(Map.of(), Map.of(), Absent.map(), Absent.map());
        }

        /**
         * The message.
         *
         * @throws IllegalArgumentException if the sender or the body is missing; if all of customer, channel session and conversation
         *     are, and the channel's identifiers too; if a text is blank; if the timestamp lies before 2001, which is what seconds look
         *     like when they are taken for milliseconds; or if the body or the channel has something that the server would refuse
         */
        public CimMessage build() {
            String messageId = id == null ? UUID.randomUUID().toString() : Arguments.notBlank("id", id);
            return new CimMessage(
                    messageId,
                    header().checkedForEither(),
                    Arguments.required("body", body).checked(),
                    others);
        }

        private CimHeader header() {
            return new CimHeader(
                    sender,
                    (channelData == null ? ChannelData.NONE : channelData)
                            .toBuilder().build(),
                    language.isEmpty() ? Map.of() : language,
                    timestamp,
                    securityInfo.isEmpty() ? Map.of() : securityInfo,
                    present(stamps),
                    intent,
                    entities.isEmpty() ? Map.of() : Absent.copy(entities),
                    channelSessionId,
                    conversationId,
                    customer,
                    originalMessageId,
                    providerMessageId,
                    schedulingMetaData,
                    roomId,
                    Absent.copy(additionalData),
                    headerOthers);
        }

        /** The list, empty instead of absent: the platform's own messages always have it. */
        private static List<String> present(List<String> stamps) {
            return stamps.isEmpty() ? List.of() : List.copyOf(stamps);
        }
    }
}
