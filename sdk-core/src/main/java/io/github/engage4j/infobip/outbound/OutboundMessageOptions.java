package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * How a message is sent. Its constructor is not API: components get added.
 *
 * @param platform for whom
 * @param validityPeriod how long the platform tries to deliver it
 * @param deliveryTimeWindow on which days and at which times it may be delivered
 * @param adaptationMode whether the platform may adapt what the channel does not support
 * @param regional what some countries ask for
 * @param campaignReferenceId the campaign, for reports
 * @param transliteration the script that the text is brought into
 * @param correlationData what the reply to it will bring along
 * @param trafficType what it is for
 * @param sessionRate whether it is charged by session
 * @param primaryDevice whether it is sent to the primary device alone
 */
public record OutboundMessageOptions(
        @Nullable OutboundPlatform platform,
        @Nullable OutboundValidityPeriod validityPeriod,
        @Nullable Json deliveryTimeWindow,
        @Nullable Boolean adaptationMode,
        @Nullable Json regional,
        @Nullable String campaignReferenceId,
        @Nullable String transliteration,
        @Nullable String correlationData,
        @Nullable TrafficType trafficType,
        @Nullable Boolean sessionRate,
        @Nullable Boolean primaryDevice) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .platform(platform)
                .validityPeriod(validityPeriod)
                .deliveryTimeWindow(deliveryTimeWindow)
                .adaptationMode(adaptationMode)
                .regional(regional)
                .campaignReferenceId(campaignReferenceId)
                .transliteration(transliteration)
                .correlationData(correlationData)
                .trafficType(trafficType)
                .sessionRate(sessionRate)
                .primaryDevice(primaryDevice);
    }

    /** Builds {@link OutboundMessageOptions}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_CORRELATION = 100;

        private @Nullable OutboundPlatform platform;
        private @Nullable OutboundValidityPeriod validityPeriod;
        private @Nullable Json deliveryTimeWindow;
        private @Nullable Boolean adaptationMode;
        private @Nullable Json regional;
        private @Nullable String campaignReferenceId;
        private @Nullable String transliteration;
        private @Nullable String correlationData;
        private @Nullable TrafficType trafficType;
        private @Nullable Boolean sessionRate;
        private @Nullable Boolean primaryDevice;

        private Builder() {}

        /** For whom; {@link OutboundMessage.Builder#tenant} sets it too. */
        public Builder platform(@Nullable OutboundPlatform platform) {
            this.platform = platform;
            return this;
        }

        /** How long the platform tries to deliver it. */
        public Builder validityPeriod(@Nullable OutboundValidityPeriod validityPeriod) {
            this.validityPeriod = validityPeriod;
            return this;
        }

        /** On which days and at which times it may be delivered, as the platform takes it. */
        public Builder deliveryTimeWindow(@Nullable Json deliveryTimeWindow) {
            this.deliveryTimeWindow = deliveryTimeWindow;
            return this;
        }

        /** Whether the platform may adapt what the channel does not support. The platform's default is yes. */
        public Builder adaptationMode(@Nullable Boolean adaptationMode) {
            this.adaptationMode = adaptationMode;
            return this;
        }

        /** What some countries ask for, as the platform takes it. */
        public Builder regional(@Nullable Json regional) {
            this.regional = regional;
            return this;
        }

        /** The campaign, for reports. */
        public Builder campaignReferenceId(@Nullable String campaignReferenceId) {
            this.campaignReferenceId = campaignReferenceId;
            return this;
        }

        /** The script that the text is brought into, such as {@code GREEK}; for SMS only. */
        public Builder transliteration(@Nullable String transliteration) {
            this.transliteration = transliteration;
            return this;
        }

        /** What the reply to it will bring along, 1 to 100 characters. */
        public Builder correlationData(@Nullable String correlationData) {
            this.correlationData = correlationData;
            return this;
        }

        /** What it is for; for Viber only, and not for templates. */
        public Builder trafficType(@Nullable TrafficType trafficType) {
            this.trafficType = trafficType;
            return this;
        }

        /** Whether it is charged by session; for Viber only. */
        public Builder sessionRate(@Nullable Boolean sessionRate) {
            this.sessionRate = sessionRate;
            return this;
        }

        /** Whether it is sent to the recipient's primary device alone; for Viber only. */
        public Builder primaryDevice(@Nullable Boolean primaryDevice) {
            this.primaryDevice = primaryDevice;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException if a text is blank or too long
         */
        public OutboundMessageOptions build() {
            return new OutboundMessageOptions(
                    platform,
                    validityPeriod,
                    deliveryTimeWindow,
                    adaptationMode,
                    regional,
                    Arguments.optionalNotBlank("campaignReferenceId", campaignReferenceId),
                    Arguments.optionalNotBlank("transliteration", transliteration),
                    Arguments.optionalAtMost(
                            LONGEST_CORRELATION,
                            "correlationData",
                            Arguments.optionalNotBlank("correlationData", correlationData)),
                    trafficType,
                    sessionRate,
                    primaryDevice);
        }
    }
}
