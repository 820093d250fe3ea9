package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of messages to a sender: creates its configuration, or changes what is set and leaves the rest. Its constructor is not
 * API: components get added.
 *
 * @param channel the channel
 * @param number the number that messages go to
 * @param numberKey the number that messages go to, by its key
 * @param resource the resource that messages go to
 * @param resourceKey the resource that messages go to, by its key
 * @param countryCode the country of a number
 * @param keyword the keyword, or null for all messages
 * @param username the user that its actions are made as
 * @param platform the application and entity that messages get
 * @param conversations whether messages go to Conversations
 * @param answers whether messages go to Answers
 * @param forwarding where else messages are forwarded to
 * @param autoResponse what is answered at once
 * @param blockListConfiguration whether messages put the customer on a list of blocked ones
 * @param unset what to remove
 */
public record ManageInboundConfigurationRequest(
        ResourceChannel channel,
        @Nullable String number,
        @Nullable String numberKey,
        @Nullable String resource,
        @Nullable String resourceKey,
        @Nullable String countryCode,
        @Nullable String keyword,
        @Nullable String username,
        @Nullable Tenant platform,
        @Nullable Forwarding conversations,
        @Nullable Forwarding answers,
        @Nullable Json forwarding,
        @Nullable Json autoResponse,
        @Nullable Json blockListConfiguration,
        List<UnsetOption> unset) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder for a sender: its number for SMS, MMS and WHATSAPP, the name of its resource for other channels. */
    public static Builder of(ResourceChannel channel, String sender) {
        Builder builder = builder().channel(channel);
        return InboundRules.isNumber(Arguments.required("channel", channel))
                ? builder.number(Arguments.notBlank("sender", sender))
                : builder.resource(Arguments.notBlank("sender", sender));
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .channel(channel)
                .number(number)
                .numberKey(numberKey)
                .resource(resource)
                .resourceKey(resourceKey)
                .countryCode(countryCode)
                .keyword(keyword)
                .username(username)
                .platform(platform)
                .conversations(conversations)
                .answers(answers)
                .forwarding(forwarding)
                .autoResponse(autoResponse)
                .blockListConfiguration(blockListConfiguration)
                .unset(unset);
    }

    /** Builds a {@link ManageInboundConfigurationRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_KEYWORD = 50;
        private static final int LONGEST_USERNAME = 255;

        private @Nullable ResourceChannel channel;
        private @Nullable String number;
        private @Nullable String numberKey;
        private @Nullable String resource;
        private @Nullable String resourceKey;
        private @Nullable String countryCode;
        private @Nullable String keyword;
        private @Nullable String username;
        private @Nullable Tenant platform;
        private @Nullable Forwarding conversations;
        private @Nullable Forwarding answers;
        private @Nullable Json forwarding;
        private @Nullable Json autoResponse;
        private @Nullable Json blockListConfiguration;
        private List<UnsetOption> unset = Absent.list();

        private Builder() {}

        /** The channel. Required. */
        public Builder channel(@Nullable ResourceChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The number: for SMS, MMS and WHATSAPP, this or its key. */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /** The number by its key. */
        public Builder numberKey(@Nullable String numberKey) {
            this.numberKey = numberKey;
            return this;
        }

        /** The resource, such as the name of a page: for the other channels, this or its key. */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /** The resource by its key. */
        public Builder resourceKey(@Nullable String resourceKey) {
            this.resourceKey = resourceKey;
            return this;
        }

        /** The country of a number as two capital letters, for short codes, which are numbers of one country. */
        public Builder countryCode(@Nullable String countryCode) {
            this.countryCode = countryCode;
            return this;
        }

        /** The keyword that a message begins with, at most 50 characters. Without one it is for all messages. */
        public Builder keyword(@Nullable String keyword) {
            this.keyword = keyword;
            return this;
        }

        /** The user that its actions are made as, at most 255 characters. */
        public Builder username(@Nullable String username) {
            this.username = username;
            return this;
        }

        /**
         * The application and entity that messages get, which LINE_OA and TELEGRAM do not take. A sender serves one: see {@link
         * SendersApi}.
         */
        public Builder platform(@Nullable Tenant platform) {
            this.platform = platform;
            return this;
        }

        /** Whether messages go to Conversations; not for MMS, EMAIL and ZALO_FOLLOWER. */
        public Builder conversations(@Nullable Forwarding conversations) {
            this.conversations = conversations;
            return this;
        }

        /** Whether messages go to Answers, which takes OPEN_CHANNEL alone. */
        public Builder answers(@Nullable Forwarding answers) {
            this.answers = answers;
            return this;
        }

        /**
         * Where else messages are forwarded to, an object with a {@code type} such as {@code HTTP_FORWARD} and what that needs, such
         * as a {@code url}.
         */
        public Builder forwarding(@Nullable Json forwarding) {
            this.forwarding = forwarding;
            return this;
        }

        /** What is answered at once, an object with a {@code message} of at most 1080 characters. */
        public Builder autoResponse(@Nullable Json autoResponse) {
            this.autoResponse = autoResponse;
            return this;
        }

        /** Whether messages put the customer on a list of blocked ones, an object with {@code type} and {@code level}. */
        public Builder blockListConfiguration(@Nullable Json blockListConfiguration) {
            this.blockListConfiguration = blockListConfiguration;
            return this;
        }

        /** What to remove. What is set too is removed first and then set. */
        public Builder unset(List<UnsetOption> unset) {
            this.unset = unset;
            return this;
        }

        /** Whether messages go to Conversations; not for MMS, EMAIL and ZALO_FOLLOWER. */
        public Builder conversations(boolean enabled) {
            return conversations(Forwarding.of(enabled));
        }

        /** Whether messages go to Answers, which takes OPEN_CHANNEL alone. */
        public Builder answers(boolean enabled) {
            return answers(Forwarding.of(enabled));
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the channel or its sender is missing, a text is blank or too long, or the channel does not
         *     take what is set
         */
        public ManageInboundConfigurationRequest build() {
            ResourceChannel channel = Arguments.required("channel", this.channel);
            InboundRules.checkSender(channel, number, numberKey, resource, resourceKey);
            InboundRules.checkTaken(channel, platform, conversations);
            return new ManageInboundConfigurationRequest(
                    channel,
                    Arguments.optionalNotBlank("number", number),
                    Arguments.optionalNotBlank("numberKey", numberKey),
                    Arguments.optionalNotBlank("resource", resource),
                    Arguments.optionalNotBlank("resourceKey", resourceKey),
                    Arguments.optionalNotBlank("countryCode", countryCode),
                    Arguments.optionalAtMost(LONGEST_KEYWORD, "keyword", keyword),
                    Arguments.optionalAtMost(
                            LONGEST_USERNAME, "username", Arguments.optionalNotBlank("username", username)),
                    platform,
                    conversations,
                    answers,
                    forwarding,
                    autoResponse,
                    blockListConfiguration,
                    Absent.copy(unset));
        }
    }
}
