package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a carousel. Its constructor is not API: components get added.
 *
 * @param text what it says
 * @param url its picture
 * @param buttons its buttons
 * @param defaultAction what happens when it is pressed beside its buttons, or null
 * @param additionalCarouselElementDetails any more details, or null
 * @param others what it had besides when it was read, which is written again
 */
public record CarouselElement(
        @Nullable String text,
        @Nullable String url,
        List<Button> buttons,
        @Nullable DefaultAction defaultAction,
        @Nullable Json additionalCarouselElementDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .text(text)
                .url(url)
                .buttons(buttons)
                .defaultAction(defaultAction)
                .additionalCarouselElementDetails(additionalCarouselElementDetails)
                .others(others);
    }

    CarouselElement checked(String path) {
        Checks.each(path + ".buttons", buttons, Button::checked);
        return this;
    }

    /** Builds a {@link CarouselElement}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable String url;
        private List<Button> buttons = Absent.list();
        private @Nullable DefaultAction defaultAction;
        private @Nullable Json additionalCarouselElementDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** What it says. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Its picture. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Its buttons. */
        public Builder buttons(List<Button> buttons) {
            this.buttons = buttons;
            return this;
        }

        /** What happens when it is pressed beside its buttons. */
        public Builder defaultAction(@Nullable DefaultAction defaultAction) {
            this.defaultAction = defaultAction;
            return this;
        }

        /** Any more details. */
        public Builder additionalCarouselElementDetails(@Nullable Json additionalCarouselElementDetails) {
            this.additionalCarouselElementDetails = additionalCarouselElementDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The element.
         *
         * @throws IllegalArgumentException if a button lacks something
         */
        public CarouselElement build() {
            return new CarouselElement(
                            text, url, Absent.copy(buttons), defaultAction, additionalCarouselElementDetails, others)
                    .checked("element");
        }
    }
}
