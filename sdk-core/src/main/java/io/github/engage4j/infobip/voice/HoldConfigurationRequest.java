package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hold configuration to create, or to put in the place of one: start from {@link #from} to change only some. Its constructor is not API:
 * components get added.
 *
 * @param name its name
 * @param queueIds the queues that it applies to
 * @param onHoldMusic the music
 * @param announcementMessage what is said in between
 * @param enabled whether it applies
 * @param isDefault whether it is for all queues that have none of their own
 */
public record HoldConfigurationRequest(
        String name,
        List<String> queueIds,
        @Nullable HoldMusic onHoldMusic,
        @Nullable RepeatedAudioMessage announcementMessage,
        @Nullable Boolean enabled,
        @WireName("default") @Nullable Boolean isDefault) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a hold configuration's values as they are, for changing some of them. */
    public static Builder from(HoldConfiguration configuration) {
        return builder()
                .name(configuration.name())
                .queueIds(configuration.queueIds())
                .onHoldMusic(configuration.onHoldMusic())
                .announcementMessage(configuration.announcementMessage())
                .enabled(configuration.enabled())
                .isDefault(configuration.isDefault());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .queueIds(queueIds)
                .onHoldMusic(onHoldMusic)
                .announcementMessage(announcementMessage)
                .enabled(enabled)
                .isDefault(isDefault);
    }

    /** Builds a {@link HoldConfigurationRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private List<String> queueIds = List.of();
        private @Nullable HoldMusic onHoldMusic;
        private @Nullable RepeatedAudioMessage announcementMessage;
        private @Nullable Boolean enabled;
        private @Nullable Boolean isDefault;

        private Builder() {}

        /** Its name, 1 to 128 characters. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The queues that it applies to: at least one, but none, as it is if they are not set, for the default configuration. */
        public Builder queueIds(List<String> queueIds) {
            this.queueIds = queueIds;
            return this;
        }

        /** The music. */
        public Builder onHoldMusic(@Nullable HoldMusic onHoldMusic) {
            this.onHoldMusic = onHoldMusic;
            return this;
        }

        /** What is said in between. */
        public Builder announcementMessage(@Nullable RepeatedAudioMessage announcementMessage) {
            this.announcementMessage = announcementMessage;
            return this;
        }

        /** Whether it applies. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Whether it is for all queues that have none of their own. */
        public Builder isDefault(@Nullable Boolean isDefault) {
            this.isDefault = isDefault;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the name is missing, blank or too long
         */
        public HoldConfigurationRequest build() {
            return new HoldConfigurationRequest(
                    Arguments.atMost(128, "name", Arguments.notBlank("name", name)),
                    List.copyOf(queueIds),
                    onHoldMusic,
                    announcementMessage,
                    enabled,
                    isDefault);
        }
    }
}
