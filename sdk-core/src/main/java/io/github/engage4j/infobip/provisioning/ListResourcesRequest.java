package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which senders to list. Its constructor is not API: components get added.
 *
 * @param resourceType only those of this kind
 * @param number only this number
 * @param senderName only those of this name
 * @param resource only this resource
 * @param countryCode only those of this country
 * @param capabilities only those for these channels
 */
public record ListResourcesRequest(
        ResourceType resourceType,
        @Nullable String number,
        @Nullable String senderName,
        @Nullable String resource,
        @Nullable String countryCode,
        List<ResourceChannel> capabilities) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .resourceType(resourceType)
                .number(number)
                .senderName(senderName)
                .resource(resource)
                .countryCode(countryCode)
                .capabilities(capabilities);
    }

    /** Builds a {@link ListResourcesRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable ResourceType resourceType;
        private @Nullable String number;
        private @Nullable String senderName;
        private @Nullable String resource;
        private @Nullable String countryCode;
        private List<ResourceChannel> capabilities = Absent.list();

        private Builder() {}

        /** Only those of this kind. Required. */
        public Builder resourceType(@Nullable ResourceType resourceType) {
            this.resourceType = resourceType;
            return this;
        }

        /** Only this number, of numbers. */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /** Only those of this name, of alphanumeric and RCS senders. */
        public Builder senderName(@Nullable String senderName) {
            this.senderName = senderName;
            return this;
        }

        /** Only this resource, of Viber, Apple and open channel. */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /** Only those of this country, as two capital letters, of numbers and alphanumeric senders. */
        public Builder countryCode(@Nullable String countryCode) {
            this.countryCode = countryCode;
            return this;
        }

        /** Only those that can be used on these channels, of numbers. */
        public Builder capabilities(List<ResourceChannel> capabilities) {
            this.capabilities = capabilities;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the kind is missing, or a text is blank or longer than 255 characters
         */
        public ListResourcesRequest build() {
            return new ListResourcesRequest(
                    Arguments.required("resourceType", resourceType),
                    Ids.optionalId("number", number),
                    Ids.optionalId("senderName", senderName),
                    Ids.optionalId("resource", resource),
                    Arguments.optionalNotBlank("countryCode", countryCode),
                    Absent.copy(capabilities));
        }
    }
}
