package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CIM message: an id, a header that says who, when and where, and a body that says what. Its constructor is not API: components
 * get added.
 *
 * @param id its id, unique over all messages
 * @param header who, when and where
 * @param body what
 */
public record CimMessage(String id, CimHeader header, CimBody body) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this message's values, its id included. */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .sender(header.sender())
                .channelData(header.channelData())
                .timestamp(header.timestamp())
                .intent(header.intent())
                .entities(header.entities())
                .channelSessionId(header.channelSessionId())
                .conversationId(header.conversationId())
                .customer(header.customer())
                .body(body);
    }

    /** Builds a {@link CimMessage}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable Sender sender;
        private @Nullable ChannelData channelData;
        private @Nullable Instant timestamp;
        private @Nullable String intent;
        private Map<String, @Nullable Object> entities = Map.of();
        private @Nullable String channelSessionId;
        private @Nullable String conversationId;
        private @Nullable Customer customer;
        private @Nullable CimBody body;

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

        /** When it happened, to the millisecond; not before 2001. Default the time of the push. */
        public Builder timestamp(@Nullable Instant timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /** An instruction to the platform. Leave it out unless you know what it does: some start or end calls and chats. */
        public Builder intent(@Nullable String intent) {
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

        /** What it says. Required. */
        public Builder body(@Nullable CimBody body) {
            this.body = body;
            return this;
        }

        /**
         * The message.
         *
         * @throws IllegalArgumentException if the sender or the body is missing, or all of customer, channel session and conversation
         *     are; if a text is blank; or if the timestamp lies before 2001, which is what seconds look like when they are taken for
         *     milliseconds
         */
        public CimMessage build() {
            String messageId = id == null ? UUID.randomUUID().toString() : Arguments.notBlank("id", id);
            return new CimMessage(messageId, header().checked(), Arguments.required("body", body));
        }

        private CimHeader header() {
            return new CimHeader(
                    sender,
                    channelData == null ? ChannelData.NONE : channelData.complete(),
                    Map.of(),
                    timestamp,
                    Map.of(),
                    List.of(),
                    intent,
                    entities,
                    channelSessionId,
                    conversationId,
                    customer);
        }
    }
}
