package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with a wheel to choose from. Its constructor is not API: components get added.
 *
 * @param pageIdentifier how other pages refer to it
 * @param title the heading, or null
 * @param subtitle what stands below it, or null
 * @param nextPageIdentifier the page after it, or null
 * @param submitForm whether the form is sent after it, or null
 * @param items what can be chosen
 * @param pickerTitle what stands beside the wheel, or null
 * @param selectedItemIndex which is chosen at first, from 0, or null
 */
@TypeName("PICKER")
public record ApplePickerPage(
        @Required String pageIdentifier,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String nextPageIdentifier,
        @Nullable Boolean submitForm,
        List<AppleFormItem> items,
        @Nullable String pickerTitle,
        @Nullable Integer selectedItemIndex)
        implements AppleFormPage {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .pageIdentifier(pageIdentifier)
                .title(title)
                .subtitle(subtitle)
                .nextPageIdentifier(nextPageIdentifier)
                .submitForm(submitForm)
                .items(items)
                .pickerTitle(pickerTitle)
                .selectedItemIndex(selectedItemIndex);
    }

    /** Builds a {@link ApplePickerPage}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String pageIdentifier;
        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable String nextPageIdentifier;
        private @Nullable Boolean submitForm;
        private List<AppleFormItem> items = Absent.list();
        private @Nullable String pickerTitle;
        private @Nullable Integer selectedItemIndex;

        private Builder() {}

        /** How other pages refer to it. Required. */
        public Builder pageIdentifier(@Nullable String pageIdentifier) {
            this.pageIdentifier = pageIdentifier;
            return this;
        }

        /** The heading. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What stands below it. */
        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** The page after it. */
        public Builder nextPageIdentifier(@Nullable String nextPageIdentifier) {
            this.nextPageIdentifier = nextPageIdentifier;
            return this;
        }

        /** Whether the form is sent after it. */
        public Builder submitForm(@Nullable Boolean submitForm) {
            this.submitForm = submitForm;
            return this;
        }

        /** What can be chosen. Required. */
        public Builder items(List<AppleFormItem> items) {
            this.items = items;
            return this;
        }

        /** What stands beside the wheel. */
        public Builder pickerTitle(@Nullable String pickerTitle) {
            this.pickerTitle = pickerTitle;
            return this;
        }

        /** Which is chosen at first, from 0. */
        public Builder selectedItemIndex(@Nullable Integer selectedItemIndex) {
            this.selectedItemIndex = selectedItemIndex;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing, blank or empty
         */
        public ApplePickerPage build() {
            return new ApplePickerPage(
                    Arguments.notBlank("pageIdentifier", pageIdentifier),
                    title,
                    subtitle,
                    nextPageIdentifier,
                    submitForm,
                    Arguments.notEmpty("items", items),
                    pickerTitle,
                    selectedItemIndex);
        }
    }
}
