package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which inbound configurations to list. Its constructor is not API: components get added.
 *
 * @param channel those of this channel
 * @param configurationKey the one with this key
 * @param number the number that messages go to
 * @param numberKey the number that messages go to, by its key
 * @param resource the resource that messages go to
 * @param resourceKey the resource that messages go to, by its key
 * @param keyword only those with this keyword
 * @param countryCode the country of a number
 */
public record ListInboundConfigurationsRequest(
        @Nullable ResourceChannel channel,
        @Nullable String configurationKey,
        @Nullable String number,
        @Nullable String numberKey,
        @Nullable String resource,
        @Nullable String resourceKey,
        @Nullable String keyword,
        @Nullable String countryCode) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Those of one sender: its number for SMS, MMS and WHATSAPP, the name of its resource for other channels. */
    static ListInboundConfigurationsRequest of(ResourceChannel channel, String sender) {
        Builder builder = builder().channel(channel);
        return InboundRules.isNumber(Arguments.required("channel", channel))
                ? builder.number(Arguments.notBlank("sender", sender)).build()
                : builder.resource(Arguments.notBlank("sender", sender)).build();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .channel(channel)
                .configurationKey(configurationKey)
                .number(number)
                .numberKey(numberKey)
                .resource(resource)
                .resourceKey(resourceKey)
                .keyword(keyword)
                .countryCode(countryCode);
    }

    /** Builds a {@link ListInboundConfigurationsRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_KEYWORD = 50;

        private @Nullable ResourceChannel channel;
        private @Nullable String configurationKey;
        private @Nullable String number;
        private @Nullable String numberKey;
        private @Nullable String resource;
        private @Nullable String resourceKey;
        private @Nullable String keyword;
        private @Nullable String countryCode;

        private Builder() {}

        /** Those of this channel. Required, unless a configuration is named by its key. */
        public Builder channel(@Nullable ResourceChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The one with this key, which needs nothing else. */
        public Builder configurationKey(@Nullable String configurationKey) {
            this.configurationKey = configurationKey;
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

        /** Only those with this keyword, at most 50 characters. */
        public Builder keyword(@Nullable String keyword) {
            this.keyword = keyword;
            return this;
        }

        /** The country of a number as two capital letters, for short codes, which are numbers of one country. */
        public Builder countryCode(@Nullable String countryCode) {
            this.countryCode = countryCode;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if neither a channel nor a configuration's key is set, a text is blank, or the keyword is too
         *     long
         */
        public ListInboundConfigurationsRequest build() {
            if (configurationKey == null && channel == null) {
                throw new IllegalArgumentException("channel is required, unless configurationKey is set");
            }
            return new ListInboundConfigurationsRequest(
                    channel,
                    Arguments.optionalNotBlank("configurationKey", configurationKey),
                    Arguments.optionalNotBlank("number", number),
                    Arguments.optionalNotBlank("numberKey", numberKey),
                    Arguments.optionalNotBlank("resource", resource),
                    Arguments.optionalNotBlank("resourceKey", resourceKey),
                    Arguments.optionalAtMost(LONGEST_KEYWORD, "keyword", keyword),
                    Arguments.optionalNotBlank("countryCode", countryCode));
        }
    }
}
