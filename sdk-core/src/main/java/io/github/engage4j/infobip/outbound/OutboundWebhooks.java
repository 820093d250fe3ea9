package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Where reports about a message are sent. Its constructor is not API: components get added.
 *
 * @param delivery how delivery reports are sent
 * @param contentType the media type of delivery reports
 * @param callbackData what the reports bring along
 * @param seen how seen reports are sent
 */
public record OutboundWebhooks(
        @Nullable OutboundDeliveryReports delivery,
        @Nullable String contentType,
        @Nullable String callbackData,
        @Nullable OutboundSeenReports seen) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .delivery(delivery)
                .contentType(contentType)
                .callbackData(callbackData)
                .seen(seen);
    }

    /** Builds {@link OutboundWebhooks}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_CALLBACK_DATA = 4000;

        private @Nullable OutboundDeliveryReports delivery;
        private @Nullable String contentType;
        private @Nullable String callbackData;
        private @Nullable OutboundSeenReports seen;

        private Builder() {}

        /** How delivery reports are sent; {@link #deliveryUrl} is enough for most. */
        public Builder delivery(@Nullable OutboundDeliveryReports delivery) {
            this.delivery = delivery;
            return this;
        }

        /** The media type of delivery reports: {@code application/json} or {@code application/xml}. */
        public Builder contentType(@Nullable String contentType) {
            this.contentType = contentType;
            return this;
        }

        /** What the reports bring along, at most 4,000 characters. */
        public Builder callbackData(@Nullable String callbackData) {
            this.callbackData = callbackData;
            return this;
        }

        /** How seen reports are sent; {@link #seenUrl} says the same. */
        public Builder seen(@Nullable OutboundSeenReports seen) {
            this.seen = seen;
            return this;
        }

        /** Where delivery reports are sent; null for none. */
        public Builder deliveryUrl(@Nullable String url) {
            return delivery(url == null ? null : new OutboundDeliveryReports(url, null, null));
        }

        /** Where seen reports are sent; null for none. */
        public Builder seenUrl(@Nullable String url) {
            return seen(url == null ? null : new OutboundSeenReports(url));
        }

        /**
         * The webhooks.
         *
         * @throws IllegalArgumentException if the callback data is too long
         */
        public OutboundWebhooks build() {
            return new OutboundWebhooks(
                    delivery,
                    contentType,
                    Arguments.optionalAtMost(LONGEST_CALLBACK_DATA, "callbackData", callbackData),
                    seen);
        }
    }
}
