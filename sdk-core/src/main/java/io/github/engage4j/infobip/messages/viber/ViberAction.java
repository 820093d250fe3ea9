package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a button does. Its constructor is not API: components get added.
 *
 * @param actionType its kind
 * @param actionBody what comes back when it is tapped
 * @param silent whether the answer shows in the chat, or null
 * @param openUrlSettings how an address opens; its form is not documented, or null
 * @param openMapLocation a place to show; its form is not documented, or null
 */
public record ViberAction(
        @Required ViberActionType actionType,
        @Required String actionBody,
        @Nullable Boolean silent,
        @Nullable Json openUrlSettings,
        @Nullable Json openMapLocation) {

    /** A button that answers. */
    public static ViberAction reply(String actionBody) {
        return builder()
                .actionType(ViberActionType.REPLY)
                .actionBody(actionBody)
                .build();
    }

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .actionType(actionType)
                .actionBody(actionBody)
                .silent(silent)
                .openUrlSettings(openUrlSettings)
                .openMapLocation(openMapLocation);
    }

    /** Builds a {@link ViberAction}. Not thread-safe. */
    public static final class Builder {

        private @Nullable ViberActionType actionType;
        private @Nullable String actionBody;
        private @Nullable Boolean silent;
        private @Nullable Json openUrlSettings;
        private @Nullable Json openMapLocation;

        private Builder() {}

        /** Its kind. Required. */
        public Builder actionType(@Nullable ViberActionType actionType) {
            this.actionType = actionType;
            return this;
        }

        /** What comes back when it is tapped. Required. */
        public Builder actionBody(@Nullable String actionBody) {
            this.actionBody = actionBody;
            return this;
        }

        /** Whether the answer shows in the chat. */
        public Builder silent(@Nullable Boolean silent) {
            this.silent = silent;
            return this;
        }

        /** How an address opens; its form is not documented. */
        public Builder openUrlSettings(@Nullable Json openUrlSettings) {
            this.openUrlSettings = openUrlSettings;
            return this;
        }

        /** A place to show; its form is not documented. */
        public Builder openMapLocation(@Nullable Json openMapLocation) {
            this.openMapLocation = openMapLocation;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public ViberAction build() {
            return new ViberAction(
                    Arguments.required("actionType", actionType),
                    Arguments.notBlank("actionBody", actionBody),
                    silent,
                    openUrlSettings,
                    openMapLocation);
        }
    }
}
