package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message that opens a conversation, to one or several destinations. Its constructor is not API: components get added.
 *
 * @param channel the channel
 * @param sender the sender
 * @param destinations to whom it goes
 * @param template the template
 * @param content what it says, or what goes into the template
 * @param options how it is sent
 * @param webhooks where reports about it are sent
 * @param failover what to try when it fails
 */
public record OutboundMessage(
        OutboundChannel channel,
        @Nullable String sender,
        List<OutboundDestination> destinations,
        @Nullable OutboundTemplate template,
        @Nullable OutboundContent content,
        @Nullable OutboundMessageOptions options,
        @Nullable OutboundWebhooks webhooks,
        List<Json> failover) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .channel(channel)
                .sender(sender)
                .destinations(destinations)
                .template(template)
                .content(content)
                .options(options)
                .webhooks(webhooks)
                .failover(failover);
    }

    /** The same, sent for the client's tenant as far as it does not say for whom. */
    OutboundMessage orOf(Tenant tenant) {
        OutboundPlatform platform = options == null ? null : options.platform();
        OutboundPlatform own = platform == null ? new OutboundPlatform(null, null) : platform;
        return toBuilder().options(sentFor(own.orOf(tenant), options)).build();
    }

    private static OutboundMessageOptions sentFor(OutboundPlatform platform, @Nullable OutboundMessageOptions options) {
        OutboundMessageOptions own =
                options == null ? OutboundMessageOptions.builder().build() : options;
        return own.toBuilder().platform(platform).build();
    }

    /** Builds {@link OutboundMessage}. Not thread-safe. */
    public static final class Builder {

        private @Nullable OutboundChannel channel;
        private @Nullable String sender;
        private List<OutboundDestination> destinations = Absent.list();
        private @Nullable OutboundTemplate template;
        private @Nullable OutboundContent content;
        private @Nullable OutboundMessageOptions options;
        private @Nullable OutboundWebhooks webhooks;
        private List<Json> failover = Absent.list();
        private @Nullable Tenant tenant;

        private Builder() {}

        /** The channel. Required. */
        public Builder channel(@Nullable OutboundChannel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * The sender: a phone number, a name, or the id of a page. The specification does not ask for one, but each of its examples has
         * one.
         */
        public Builder sender(@Nullable String sender) {
            this.sender = sender;
            return this;
        }

        /** To whom it goes. Required. */
        public Builder destinations(List<OutboundDestination> destinations) {
            this.destinations = destinations;
            return this;
        }

        /** A template, which some channels ask for before the customer has written: WhatsApp does. */
        public Builder template(@Nullable OutboundTemplate template) {
            this.template = template;
            return this;
        }

        /** What it says, with what stands around it. Required without a template. */
        public Builder content(@Nullable OutboundContent content) {
            this.content = content;
            return this;
        }

        /** How it is sent. */
        public Builder options(@Nullable OutboundMessageOptions options) {
            this.options = options;
            return this;
        }

        /** Where reports about it are sent. */
        public Builder webhooks(@Nullable OutboundWebhooks webhooks) {
            this.webhooks = webhooks;
            return this;
        }

        /** What to try when it fails, as the platform takes it. The destinations then name an address in each channel. */
        public Builder failover(List<Json> failover) {
            this.failover = failover;
            return this;
        }

        /** To whom it goes. */
        public Builder to(String... addresses) {
            return destinations(
                    Stream.of(addresses).map(OutboundDestination::of).toList());
        }

        /** What it says, with nothing around it. */
        public Builder body(OutboundBody body) {
            return content(OutboundContent.builder().body(body).build());
        }

        /** The values of the template's placeholders, by their names; {@code 1}, {@code 2} and so on for WhatsApp. */
        public Builder placeholders(Map<String, String> values) {
            return body(RawOutboundBody.placeholders(values));
        }

        /** For whom it is sent, instead of the client's tenant. */
        public Builder tenant(@Nullable Tenant tenant) {
            this.tenant = tenant;
            return this;
        }

        /**
         * The message.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or there is neither a content nor a template
         */
        public OutboundMessage build() {
            if (template == null && (content == null || content.body() == null)) {
                throw new IllegalArgumentException("a body or a template is required");
            }
            return new OutboundMessage(
                    Arguments.required("channel", channel),
                    Arguments.optionalNotBlank("sender", sender),
                    Arguments.notEmpty("destinations", destinations),
                    template,
                    content,
                    tenant == null ? options : sentFor(OutboundPlatform.of(tenant), options),
                    webhooks,
                    Absent.copy(failover));
        }
    }
}
