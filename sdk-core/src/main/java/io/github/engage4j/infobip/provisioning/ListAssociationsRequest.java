package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which associations to list; what is not set does not filter. Its constructor is not API: components get added.
 *
 * @param resourceType only senders of this kind
 * @param channel only those of this channel
 * @param applicationId only those of this application
 * @param entityId only those of this entity
 * @param resourceId only those of this sender
 * @param page which page, from 0
 * @param size how many on a page
 */
public record ListAssociationsRequest(
        @Nullable AssociationResourceType resourceType,
        @Nullable AssociationChannel channel,
        @Nullable String applicationId,
        @Nullable String entityId,
        @Nullable String resourceId,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .resourceType(resourceType)
                .channel(channel)
                .applicationId(applicationId)
                .entityId(entityId)
                .resourceId(resourceId)
                .page(page)
                .size(size);
    }

    /** Builds a {@link ListAssociationsRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 1000;

        private @Nullable AssociationResourceType resourceType;
        private @Nullable AssociationChannel channel;
        private @Nullable String applicationId;
        private @Nullable String entityId;
        private @Nullable String resourceId;
        private @Nullable Integer page;
        private @Nullable Integer size;

        private Builder() {}

        /** Only senders of this kind. */
        public Builder resourceType(@Nullable AssociationResourceType resourceType) {
            this.resourceType = resourceType;
            return this;
        }

        /** Only those of this channel. */
        public Builder channel(@Nullable AssociationChannel channel) {
            this.channel = channel;
            return this;
        }

        /** Only those of this application, at most 255 characters. */
        public Builder applicationId(@Nullable String applicationId) {
            this.applicationId = applicationId;
            return this;
        }

        /** Only those of this entity, at most 255 characters. */
        public Builder entityId(@Nullable String entityId) {
            this.entityId = entityId;
            return this;
        }

        /** Only those of this sender, at most 255 characters. */
        public Builder resourceId(@Nullable String resourceId) {
            this.resourceId = resourceId;
            return this;
        }

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** How many on a page, 1 to 1000. The platform's default is 20. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if an id is blank or too long, or the page or the size is out of range
         */
        public ListAssociationsRequest build() {
            return new ListAssociationsRequest(
                    resourceType,
                    channel,
                    Ids.optionalId("applicationId", applicationId),
                    Ids.optionalId("entityId", entityId),
                    Ids.optionalId("resourceId", resourceId),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalBetween(1, LARGEST_PAGE, "size", size));
        }
    }
}
