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
        Builder builder = new Builder();
        builder.id = id;
        builder.sender = header.sender();
        builder.channelData = header.channelData() == null ? ChannelData.NONE : header.channelData();
        builder.timestamp = header.timestamp();
        builder.intent = header.intent();
        builder.entities = header.entities();
        builder.channelSessionId = header.channelSessionId();
        builder.conversationId = header.conversationId();
        builder.customer = header.customer();
        builder.body = body;
        return builder;
    }

    /** Builds a {@link CimMessage}. Not thread-safe. */
    public static final class Builder {

        private static final Instant EARLIEST = Instant.parse("2001-01-01T00:00:00Z");

        private @Nullable String id;
        private @Nullable Sender sender;
        private ChannelData channelData = ChannelData.NONE;
        private @Nullable Instant timestamp;
        private @Nullable String intent;
        private Map<String, @Nullable Object> entities = Map.of();
        private @Nullable String channelSessionId;
        private @Nullable String conversationId;
        private @Nullable Customer customer;
        private @Nullable CimBody body;

        private Builder() {}

        /** Its id, unique over all messages. Default a new UUID, which stays the same however often the message is pushed. */
        public Builder id(String id) {
            this.id = Arguments.notBlank("id", id);
            return this;
        }

        /** Who says it. Required. */
        public Builder sender(Sender sender) {
            this.sender = sender;
            return this;
        }

        /** The channel. Default {@link ChannelData#NONE}. */
        public Builder channelData(ChannelData channelData) {
            this.channelData = Arguments.required("header.channelData", channelData);
            return this;
        }

        /**
         * When it happened, to the millisecond. Default the time of the push.
         *
         * @throws IllegalArgumentException if it lies before 2001: that is what seconds look like when they are taken for milliseconds
         */
        public Builder timestamp(Instant timestamp) {
            if (Arguments.required("header.timestamp", timestamp).isBefore(EARLIEST)) {
                throw new IllegalArgumentException("header.timestamp must not lie before 2001, but is " + timestamp
                        + ": are these seconds instead of milliseconds?");
            }
            this.timestamp = timestamp;
            return this;
        }

        /** An instruction to the platform. Leave it out unless you know what it does: some start or end calls and chats. */
        public Builder intent(String intent) {
            this.intent = Arguments.notBlank("header.intent", intent);
            return this;
        }

        /** The data of the intent. */
        public Builder entities(Map<String, @Nullable Object> entities) {
            this.entities = Arguments.required("header.entities", entities);
            return this;
        }

        /** The channel session that it belongs to; for a recording, the id of the voice call. */
        public Builder channelSessionId(String channelSessionId) {
            this.channelSessionId = Arguments.notBlank("header.channelSessionId", channelSessionId);
            return this;
        }

        /** The conversation that it belongs to, ongoing or past. */
        public Builder conversationId(String conversationId) {
            this.conversationId = Arguments.notBlank("header.conversationId", conversationId);
            return this;
        }

        /** The customer that it belongs to. */
        public Builder customer(Customer customer) {
            this.customer = customer;
            return this;
        }

        /** What it says. Required. */
        public Builder body(CimBody body) {
            this.body = body;
            return this;
        }

        /**
         * The message.
         *
         * @throws IllegalArgumentException if the sender or the body is missing, or all of customer, channel session and conversation are
         */
        public CimMessage build() {
            CimHeader header = new CimHeader(
                    sender,
                    channelData.complete(),
                    Map.of(),
                    timestamp,
                    Map.of(),
                    List.of(),
                    intent,
                    entities,
                    channelSessionId,
                    conversationId,
                    customer);
            return new CimMessage(
                    id == null ? UUID.randomUUID().toString() : id, header.checked(), Arguments.required("body", body));
        }
    }
}
