package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a purchase. The documentation takes it for a receipt of delivery; that is a {@link DeliveryNotificationBody}. Its
 * constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param templateType always {@code receipt}: the server sets it
 * @param sharable whether it may be passed on, or null
 * @param recipientName who bought
 * @param merchantName who sold, or null
 * @param orderNumber the number of the order
 * @param currency the currency, such as {@code EUR}
 * @param paymentMethod how it was paid; on the wire the name has one more e at its end
 * @param timestamp when; a text of no documented form
 * @param elements what was bought
 * @param address where it goes, or null
 * @param summary what it costs in all
 * @param adjustments what was taken off
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("RECEIPT")
public record ReceiptBody(
        @Nullable String markdownText,
        @Nullable String templateType,
        @Nullable Boolean sharable,
        @Nullable String recipientName,
        @Nullable String merchantName,
        @Nullable String orderNumber,
        @Nullable String currency,
        @WireName("paymentMethode") @Nullable String paymentMethod,
        @Nullable String timestamp,
        List<ReceiptElement> elements,
        @Nullable ReceiptAddress address,
        @Nullable ReceiptSummary summary,
        List<ReceiptAdjustment> adjustments,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .sharable(sharable)
                .recipientName(recipientName)
                .merchantName(merchantName)
                .orderNumber(orderNumber)
                .currency(currency)
                .paymentMethod(paymentMethod)
                .timestamp(timestamp)
                .elements(elements)
                .address(address)
                .summary(summary)
                .adjustments(adjustments)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    /** Builds a {@link ReceiptBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable Boolean sharable;
        private @Nullable String recipientName;
        private @Nullable String merchantName;
        private @Nullable String orderNumber;
        private @Nullable String currency;
        private @Nullable String paymentMethod;
        private @Nullable String timestamp;
        private List<ReceiptElement> elements = Absent.list();
        private @Nullable ReceiptAddress address;
        private @Nullable ReceiptSummary summary;
        private List<ReceiptAdjustment> adjustments = Absent.list();
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** Whether it may be passed on. */
        public Builder sharable(@Nullable Boolean sharable) {
            this.sharable = sharable;
            return this;
        }

        /** Who bought. */
        public Builder recipientName(@Nullable String recipientName) {
            this.recipientName = recipientName;
            return this;
        }

        /** Who sold. */
        public Builder merchantName(@Nullable String merchantName) {
            this.merchantName = merchantName;
            return this;
        }

        /** The number of the order. */
        public Builder orderNumber(@Nullable String orderNumber) {
            this.orderNumber = orderNumber;
            return this;
        }

        /** The currency, such as {@code EUR}. */
        public Builder currency(@Nullable String currency) {
            this.currency = currency;
            return this;
        }

        /** How it was paid; on the wire the name has one more e at its end. */
        public Builder paymentMethod(@Nullable String paymentMethod) {
            this.paymentMethod = paymentMethod;
            return this;
        }

        /** When; a text of no documented form. */
        public Builder timestamp(@Nullable String timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /** What was bought. */
        public Builder elements(List<ReceiptElement> elements) {
            this.elements = elements;
            return this;
        }

        /** Where it goes. */
        public Builder address(@Nullable ReceiptAddress address) {
            this.address = address;
            return this;
        }

        /** What it costs in all. */
        public Builder summary(@Nullable ReceiptSummary summary) {
            this.summary = summary;
            return this;
        }

        /** What was taken off. */
        public Builder adjustments(List<ReceiptAdjustment> adjustments) {
            this.adjustments = adjustments;
            return this;
        }

        /** Any more details, or null: any JSON, though the documentation calls it a text. */
        public Builder additionalDetails(@Nullable Json additionalDetails) {
            this.additionalDetails = additionalDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /** The body. */
        public ReceiptBody build() {
            return new ReceiptBody(
                    markdownText,
                    "receipt",
                    sharable,
                    recipientName,
                    merchantName,
                    orderNumber,
                    currency,
                    paymentMethod,
                    timestamp,
                    Absent.copy(elements),
                    address,
                    summary,
                    Absent.copy(adjustments),
                    additionalDetails,
                    others);
        }
    }
}
