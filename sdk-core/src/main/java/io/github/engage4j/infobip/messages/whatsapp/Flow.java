package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A flow and how it starts. Its constructor is not API: components get added.
 *
 * @param flowId the flow
 * @param flowToken the token of this use of the flow, which its endpoint gets, or null
 * @param mode whether the flow is published, or null
 * @param messageVersion the version of the message, or null
 * @param callToActionButton what stands on the button, or null
 * @param flowAction what starts, or null
 * @param flowActionPayload where it starts and with what, or null
 */
public record Flow(
        @Required String flowId,
        @Nullable Secret flowToken,
        @Nullable FlowMode mode,
        @Nullable Integer messageVersion,
        @Nullable String callToActionButton,
        @Nullable FlowActionType flowAction,
        @Nullable FlowPayload flowActionPayload) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .flowId(flowId)
                .flowToken(flowToken)
                .mode(mode)
                .messageVersion(messageVersion)
                .callToActionButton(callToActionButton)
                .flowAction(flowAction)
                .flowActionPayload(flowActionPayload);
    }

    /** Builds a {@link Flow}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String flowId;
        private @Nullable Secret flowToken;
        private @Nullable FlowMode mode;
        private @Nullable Integer messageVersion;
        private @Nullable String callToActionButton;
        private @Nullable FlowActionType flowAction;
        private @Nullable FlowPayload flowActionPayload;

        private Builder() {}

        /** The flow. Required. */
        public Builder flowId(@Nullable String flowId) {
            this.flowId = flowId;
            return this;
        }

        /** The token of this use of the flow, which its endpoint gets. */
        public Builder flowToken(@Nullable Secret flowToken) {
            this.flowToken = flowToken;
            return this;
        }

        /** Whether the flow is published. */
        public Builder mode(@Nullable FlowMode mode) {
            this.mode = mode;
            return this;
        }

        /** The version of the message. */
        public Builder messageVersion(@Nullable Integer messageVersion) {
            this.messageVersion = messageVersion;
            return this;
        }

        /** What stands on the button. */
        public Builder callToActionButton(@Nullable String callToActionButton) {
            this.callToActionButton = callToActionButton;
            return this;
        }

        /** What starts. */
        public Builder flowAction(@Nullable FlowActionType flowAction) {
            this.flowAction = flowAction;
            return this;
        }

        /** Where it starts and with what. */
        public Builder flowActionPayload(@Nullable FlowPayload flowActionPayload) {
            this.flowActionPayload = flowActionPayload;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public Flow build() {
            return new Flow(
                    Arguments.notBlank("flowId", flowId),
                    flowToken,
                    mode,
                    messageVersion,
                    callToActionButton,
                    flowAction,
                    flowActionPayload);
        }
    }
}
