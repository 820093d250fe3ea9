package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, with what stands around its body. Its constructor is not API: components get added.
 *
 * @param body the body
 * @param header what stands above it
 * @param buttons the buttons below it
 * @param confirmationBody what a choice is confirmed with
 * @param senderDisplayInfo how the sender is shown
 * @param footer what stands below it
 * @param expirationTime until when an offer in a template holds
 */
public record OutboundContent(
        @Nullable OutboundBody body,
        @Nullable Json header,
        List<Json> buttons,
        @Nullable Json confirmationBody,
        @Nullable Json senderDisplayInfo,
        @Nullable Json footer,
        @Nullable Instant expirationTime) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .body(body)
                .header(header)
                .buttons(buttons)
                .confirmationBody(confirmationBody)
                .senderDisplayInfo(senderDisplayInfo)
                .footer(footer)
                .expirationTime(expirationTime);
    }

    /** Builds {@link OutboundContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable OutboundBody body;
        private @Nullable Json header;
        private List<Json> buttons = Absent.list();
        private @Nullable Json confirmationBody;
        private @Nullable Json senderDisplayInfo;
        private @Nullable Json footer;
        private @Nullable Instant expirationTime;

        private Builder() {}

        /** The body. Required but for templates. */
        public Builder body(@Nullable OutboundBody body) {
            this.body = body;
            return this;
        }

        /** What stands above it, as the platform takes it. */
        public Builder header(@Nullable Json header) {
            this.header = header;
            return this;
        }

        /** The buttons below it, as the platform takes them. */
        public Builder buttons(List<Json> buttons) {
            this.buttons = buttons;
            return this;
        }

        /** What a choice is confirmed with, as the platform takes it. */
        public Builder confirmationBody(@Nullable Json confirmationBody) {
            this.confirmationBody = confirmationBody;
            return this;
        }

        /** How the sender is shown, as the platform takes it; for Viber bots only. */
        public Builder senderDisplayInfo(@Nullable Json senderDisplayInfo) {
            this.senderDisplayInfo = senderDisplayInfo;
            return this;
        }

        /** What stands below it, as the platform takes it. */
        public Builder footer(@Nullable Json footer) {
            this.footer = footer;
            return this;
        }

        /** Until when an offer in a template holds. */
        public Builder expirationTime(@Nullable Instant expirationTime) {
            this.expirationTime = expirationTime;
            return this;
        }

        /**
         * The content.
         */
        public OutboundContent build() {
            return new OutboundContent(
                    body, header, Absent.copy(buttons), confirmationBody, senderDisplayInfo, footer, expirationTime);
        }
    }
}
