package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * What to record of the calls of an account, in place of what there is: start from {@link #from} to change only some. Its constructor is
 * not API: components get added.
 *
 * @param inbound whether to record calls from customers
 * @param outbound whether to record calls to customers
 * @param autoCompose whether the recordings of a call become one file
 * @param mediaType what of a call to record
 * @param enabled whether to record anything
 */
public record AccountRecordingConfigurationRequest(
        @Nullable Boolean inbound,
        @Nullable Boolean outbound,
        @Nullable Boolean autoCompose,
        RecordingMediaType mediaType,
        @Nullable Boolean enabled) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a configuration's values as they are, for changing some of them. */
    public static Builder from(AccountRecordingConfiguration configuration) {
        return builder()
                .inbound(configuration.inbound())
                .outbound(configuration.outbound())
                .autoCompose(configuration.autoCompose())
                .mediaType(configuration.mediaType())
                .enabled(configuration.enabled());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .inbound(inbound)
                .outbound(outbound)
                .autoCompose(autoCompose)
                .mediaType(mediaType)
                .enabled(enabled);
    }

    /** Builds a {@link AccountRecordingConfigurationRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Boolean inbound;
        private @Nullable Boolean outbound;
        private @Nullable Boolean autoCompose;
        private @Nullable RecordingMediaType mediaType;
        private @Nullable Boolean enabled;

        private Builder() {}

        /** Whether to record calls from customers. One of the two directions is required. */
        public Builder inbound(@Nullable Boolean inbound) {
            this.inbound = inbound;
            return this;
        }

        /** Whether to record calls to customers. One of the two directions is required. */
        public Builder outbound(@Nullable Boolean outbound) {
            this.outbound = outbound;
            return this;
        }

        /** Whether the recordings of a call become one file. The platform's default is false. */
        public Builder autoCompose(@Nullable Boolean autoCompose) {
            this.autoCompose = autoCompose;
            return this;
        }

        /** What of a call to record. Required. */
        public Builder mediaType(@Nullable RecordingMediaType mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /** Whether to record anything. The platform's default is false. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the media type is missing, or no direction is to be recorded
         */
        public AccountRecordingConfigurationRequest build() {
            if (!Boolean.TRUE.equals(inbound) && !Boolean.TRUE.equals(outbound)) {
                throw new IllegalArgumentException("inbound or outbound must be true");
            }
            return new AccountRecordingConfigurationRequest(
                    inbound, outbound, autoCompose, Arguments.required("mediaType", mediaType), enabled);
        }
    }
}
