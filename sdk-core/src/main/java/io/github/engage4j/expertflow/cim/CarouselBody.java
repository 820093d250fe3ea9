package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cards side by side. The documentation asks for a map {@code data}, which the server does not have. Its constructor is not API:
 * components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param carouselMessageType what kind of carousel it is
 * @param elements the cards
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("CAROUSEL")
public record CarouselBody(
        @Nullable String markdownText,
        @Nullable CarouselMessageType carouselMessageType,
        List<CarouselElement> elements,
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
                .carouselMessageType(carouselMessageType)
                .elements(elements)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public CarouselBody checked() {
        Checks.known("body.carouselMessageType", carouselMessageType, CarouselMessageType.KNOWN);
        Checks.each("body.elements", Arguments.notEmpty("body.elements", elements), CarouselElement::checked);
        return this;
    }

    /** Builds a {@link CarouselBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable CarouselMessageType carouselMessageType;
        private List<CarouselElement> elements = Absent.list();
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** What kind of carousel it is. */
        public Builder carouselMessageType(@Nullable CarouselMessageType carouselMessageType) {
            this.carouselMessageType = carouselMessageType;
            return this;
        }

        /** The cards. Required. */
        public Builder elements(List<CarouselElement> elements) {
            this.elements = elements;
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

        /**
         * The body.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or an enumerated value is none that the server knows
         */
        public CarouselBody build() {
            return new CarouselBody(markdownText, carouselMessageType, Absent.copy(elements), additionalDetails, others)
                    .checked();
        }
    }
}
