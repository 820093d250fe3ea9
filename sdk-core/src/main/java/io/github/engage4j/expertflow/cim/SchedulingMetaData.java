package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.IsoDate;
import io.github.engage4j.internal.json.OtherMembers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and how an activity was scheduled. With it, and with the channel's type in it, the Agent Desk shows a stand-alone text. Expertflow
 * does not document it; this is what real ones have. Its constructor is not API: components get added.
 *
 * @param scheduledDatetime when it was to happen
 * @param webhookId the id of the scheduler's webhook, or null
 * @param channelType the type of channel in which it is shown
 * @param attributes what it has besides, such as agent and queue
 */
public record SchedulingMetaData(
        @IsoDate @Nullable Instant scheduledDatetime,
        @Nullable String webhookId,
        @Nullable ScheduledChannelType channelType,
        @OtherMembers Map<String, @Nullable Object> attributes) {

    private static final Set<String> OWN = Set.of("scheduledDatetime", "webhookId", "channelType");

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .scheduledDatetime(scheduledDatetime)
                .webhookId(webhookId)
                .channelType(channelType)
                .attributes(attributes);
    }

    SchedulingMetaData checked(String path) {
        Checks.date(path + ".scheduledDatetime", scheduledDatetime);
        Checks.part(path + ".channelType", channelType, ScheduledChannelType::checked);
        Checks.attributes(path, attributes, OWN);
        return this;
    }

    /** Builds a {@link SchedulingMetaData}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Instant scheduledDatetime;
        private @Nullable String webhookId;
        private @Nullable ScheduledChannelType channelType;
        private Map<String, @Nullable Object> attributes = Absent.map();

        private Builder() {}

        /** When it was to happen. */
        public Builder scheduledDatetime(@Nullable Instant scheduledDatetime) {
            this.scheduledDatetime = scheduledDatetime;
            return this;
        }

        /** The id of the scheduler's webhook. */
        public Builder webhookId(@Nullable String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        /** The type of channel in which it is shown. */
        public Builder channelType(@Nullable ScheduledChannelType channelType) {
            this.channelType = channelType;
            return this;
        }

        /** What it has besides, such as agent and queue. */
        public Builder attributes(Map<String, @Nullable Object> attributes) {
            this.attributes = attributes;
            return this;
        }

        /** One more of them, or another value for one that is there: text, number, boolean, list, map, {@link Json} or null. */
        public Builder attribute(String name, @Nullable Object value) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
            more.put(name, value);
            return attributes(more);
        }

        /**
         * The scheduling.
         *
         * @throws IllegalArgumentException if the time lies before 2001 or after 9999, the channel's type lacks something, or an attribute
         *     has the name of a component
         */
        public SchedulingMetaData build() {
            return new SchedulingMetaData(scheduledDatetime, webhookId, channelType, Absent.copy(attributes))
                    .checked("header.schedulingMetaData");
        }
    }
}
