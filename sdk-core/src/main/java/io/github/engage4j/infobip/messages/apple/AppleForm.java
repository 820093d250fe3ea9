package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form. Its constructor is not API: components get added.
 *
 * @param pages its pages
 * @param startPageIdentifier the first page, or null
 * @param splash what shows before the form, or null
 * @param isPrivate whether the answers are hidden in the chat, or null
 * @param showSummary whether the customer sees all answers before sending them, or null
 * @param answeredPrivate the same as {@code isPrivate}, under the name that answers of the platform give it besides, or null
 */
public record AppleForm(
        List<AppleFormPage> pages,
        @Nullable String startPageIdentifier,
        @Nullable AppleFormSplash splash,
        @Nullable Boolean isPrivate,
        @Nullable Boolean showSummary,
        @WireName("private") @Nullable Boolean answeredPrivate) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .pages(pages)
                .startPageIdentifier(startPageIdentifier)
                .splash(splash)
                .isPrivate(isPrivate)
                .showSummary(showSummary);
    }

    /** Builds a {@link AppleForm}. Not thread-safe. */
    public static final class Builder {

        private List<AppleFormPage> pages = Absent.list();
        private @Nullable String startPageIdentifier;
        private @Nullable AppleFormSplash splash;
        private @Nullable Boolean isPrivate;
        private @Nullable Boolean showSummary;

        private Builder() {}

        /** Its pages. Required. */
        public Builder pages(List<AppleFormPage> pages) {
            this.pages = pages;
            return this;
        }

        /** The first page. */
        public Builder startPageIdentifier(@Nullable String startPageIdentifier) {
            this.startPageIdentifier = startPageIdentifier;
            return this;
        }

        /** What shows before the form. */
        public Builder splash(@Nullable AppleFormSplash splash) {
            this.splash = splash;
            return this;
        }

        /** Whether the answers are hidden in the chat. */
        public Builder isPrivate(@Nullable Boolean isPrivate) {
            this.isPrivate = isPrivate;
            return this;
        }

        /** Whether the customer sees all answers before sending them. */
        public Builder showSummary(@Nullable Boolean showSummary) {
            this.showSummary = showSummary;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or empty
         */
        public AppleForm build() {
            return new AppleForm(
                    Arguments.notEmpty("pages", pages), startPageIdentifier, splash, isPrivate, showSummary, null);
        }
    }
}
