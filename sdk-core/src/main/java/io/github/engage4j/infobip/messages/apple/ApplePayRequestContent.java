package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to pay. Its constructor is not API: components get added.
 *
 * @param lineItems what is paid for
 * @param total the sum
 * @param shippingMethods the ways of delivery
 * @param images the images that other parts refer to
 * @param requestIdentifier an identifier that comes back with the answer, or null
 * @param receivedMessage how it shows when it arrives, or null
 * @param replyMessage how the answer shows, or null
 */
@TypeName("APPLE_PAY_REQUEST_CONTENT")
public record ApplePayRequestContent(
        List<AppleLineItem> lineItems,
        @Required AppleLineItem total,
        List<AppleShippingMethod> shippingMethods,
        List<AppleImage> images,
        @Nullable String requestIdentifier,
        @Nullable AppleBubble receivedMessage,
        @Nullable AppleBubble replyMessage)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .lineItems(lineItems)
                .total(total)
                .shippingMethods(shippingMethods)
                .images(images)
                .requestIdentifier(requestIdentifier)
                .receivedMessage(receivedMessage)
                .replyMessage(replyMessage);
    }

    /** Builds a {@link ApplePayRequestContent}. Not thread-safe. */
    public static final class Builder {

        private List<AppleLineItem> lineItems = Absent.list();
        private @Nullable AppleLineItem total;
        private List<AppleShippingMethod> shippingMethods = Absent.list();
        private List<AppleImage> images = Absent.list();
        private @Nullable String requestIdentifier;
        private @Nullable AppleBubble receivedMessage;
        private @Nullable AppleBubble replyMessage;

        private Builder() {}

        /** What is paid for. Required. */
        public Builder lineItems(List<AppleLineItem> lineItems) {
            this.lineItems = lineItems;
            return this;
        }

        /** The sum. Required. */
        public Builder total(@Nullable AppleLineItem total) {
            this.total = total;
            return this;
        }

        /** The ways of delivery. */
        public Builder shippingMethods(List<AppleShippingMethod> shippingMethods) {
            this.shippingMethods = shippingMethods;
            return this;
        }

        /** The images that other parts refer to. */
        public Builder images(List<AppleImage> images) {
            this.images = images;
            return this;
        }

        /** An identifier that comes back with the answer. */
        public Builder requestIdentifier(@Nullable String requestIdentifier) {
            this.requestIdentifier = requestIdentifier;
            return this;
        }

        /** How it shows when it arrives. */
        public Builder receivedMessage(@Nullable AppleBubble receivedMessage) {
            this.receivedMessage = receivedMessage;
            return this;
        }

        /** How the answer shows. */
        public Builder replyMessage(@Nullable AppleBubble replyMessage) {
            this.replyMessage = replyMessage;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or empty
         */
        public ApplePayRequestContent build() {
            return new ApplePayRequestContent(
                    Arguments.notEmpty("lineItems", lineItems),
                    Arguments.required("total", total),
                    Absent.copy(shippingMethods),
                    Absent.copy(images),
                    requestIdentifier,
                    receivedMessage,
                    replyMessage);
        }
    }
}
