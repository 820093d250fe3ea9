package io.github.engage4j.infobip.bots;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bot to create, or to put in the place of one. What the platform does in an update with members that are left out is not
 * documented: start from {@link #from} to change only some. Its constructor is not API: components get added.
 *
 * @param displayName the name that is shown
 * @param channel its channel
 * @param destination what customers write to: a phone number, a Messenger page or a live chat widget
 * @param webhookUrl where messages are forwarded to
 * @param webhookHeaders headers to send along with messages; deprecated by the platform
 * @param webhookEventUrl where events are forwarded to
 * @param webhookEventHeaders headers to send along with events
 * @param messagePersistencePolicy what the platform keeps of its messages
 * @param sessionTimeoutInSec after how many seconds without a message of the customer the conversation is closed
 * @param enabled whether it is used
 */
public record BotRequest(
        String displayName,
        MessageChannel channel,
        String destination,
        @Nullable String webhookUrl,
        Map<String, Secret> webhookHeaders,
        @Nullable String webhookEventUrl,
        Map<String, Secret> webhookEventHeaders,
        @Nullable MessagePersistencePolicy messagePersistencePolicy,
        @Nullable Integer sessionTimeoutInSec,
        @Nullable Boolean enabled) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with a bot's values as they were read, for changing some of them. The official example of reading a bot shows
     * no webhooks: what is missing has to be set again.
     */
    public static Builder from(Bot bot) {
        return builder()
                .displayName(bot.displayName())
                .channel(bot.channel())
                .destination(bot.destination())
                .webhookUrl(bot.webhookUrl())
                .webhookHeaders(bot.webhookHeaders())
                .webhookEventUrl(bot.webhookEventUrl())
                .webhookEventHeaders(bot.webhookEventHeaders())
                .messagePersistencePolicy(bot.messagePersistencePolicy())
                .sessionTimeoutInSec(bot.sessionTimeoutInSec())
                .enabled(bot.enabled());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .displayName(displayName)
                .channel(channel)
                .destination(destination)
                .webhookUrl(webhookUrl)
                .webhookHeaders(webhookHeaders)
                .webhookEventUrl(webhookEventUrl)
                .webhookEventHeaders(webhookEventHeaders)
                .messagePersistencePolicy(messagePersistencePolicy)
                .sessionTimeoutInSec(sessionTimeoutInSec)
                .enabled(enabled);
    }

    /** Builds a {@link BotRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_TEXT = 255;
        private static final int LONGEST_URL = 2000;
        private static final int LONGEST_SESSION = 86400;

        private @Nullable String displayName;
        private @Nullable MessageChannel channel;
        private @Nullable String destination;
        private @Nullable String webhookUrl;
        private Map<String, Secret> webhookHeaders = Absent.map();
        private @Nullable String webhookEventUrl;
        private Map<String, Secret> webhookEventHeaders = Absent.map();
        private @Nullable MessagePersistencePolicy messagePersistencePolicy;
        private @Nullable Integer sessionTimeoutInSec;
        private @Nullable Boolean enabled;

        private Builder() {}

        /** The name that is shown, at most 255 characters. Required. */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Its channel. Required. A channel and a destination have one bot at most. */
        public Builder channel(@Nullable MessageChannel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * What customers write to: a phone number, the id of a Messenger page or of a live chat widget, at most 255 characters.
         * Required.
         */
        public Builder destination(@Nullable String destination) {
            this.destination = destination;
            return this;
        }

        /** Where messages are forwarded to, at most 2,000 characters. */
        public Builder webhookUrl(@Nullable String webhookUrl) {
            this.webhookUrl = webhookUrl;
            return this;
        }

        /**
         * Headers to send along with messages.
         *
         * @deprecated Infobip deprecated them without a date, an announced end or anything to use instead
         */
        @Deprecated(since = "0.1.0")
        public Builder webhookHeaders(Map<String, Secret> webhookHeaders) {
            this.webhookHeaders = webhookHeaders;
            return this;
        }

        /** Where events are forwarded to, at most 2,000 characters. Their shape is not documented. */
        public Builder webhookEventUrl(@Nullable String webhookEventUrl) {
            this.webhookEventUrl = webhookEventUrl;
            return this;
        }

        /** Headers to send along with events. */
        public Builder webhookEventHeaders(Map<String, Secret> webhookEventHeaders) {
            this.webhookEventHeaders = webhookEventHeaders;
            return this;
        }

        /** What the platform keeps of its messages. */
        public Builder messagePersistencePolicy(@Nullable MessagePersistencePolicy messagePersistencePolicy) {
            this.messagePersistencePolicy = messagePersistencePolicy;
            return this;
        }

        /**
         * After how many seconds without a message of the customer the conversation is closed, 60 to 86,400. The platform's
         * default is 86,400, a day.
         */
        public Builder sessionTimeoutInSec(@Nullable Integer sessionTimeoutInSec) {
            this.sessionTimeoutInSec = sessionTimeoutInSec;
            return this;
        }

        /** Whether it is used. The platform's default is yes. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, a text is too long, or the timeout is out
         * of range
         */
        public BotRequest build() {
            return new BotRequest(
                    Arguments.atMost(LONGEST_TEXT, "displayName", Arguments.notBlank("displayName", displayName)),
                    Arguments.required("channel", channel),
                    Arguments.atMost(LONGEST_TEXT, "destination", Arguments.notBlank("destination", destination)),
                    Arguments.optionalAtMost(LONGEST_URL, "webhookUrl", webhookUrl),
                    Absent.copy(webhookHeaders),
                    Arguments.optionalAtMost(LONGEST_URL, "webhookEventUrl", webhookEventUrl),
                    Absent.copy(webhookEventHeaders),
                    messagePersistencePolicy,
                    Arguments.optionalBetween(60, LONGEST_SESSION, "sessionTimeoutInSec", sessionTimeoutInSec),
                    enabled);
        }
    }
}
