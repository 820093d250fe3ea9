package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list. Its constructor is not API: components get added.
 *
 * @param title the heading, or null
 * @param items what can be chosen
 * @param order its place, from 0, or null
 * @param multipleSelection whether more than one can be chosen, or null
 */
public record AppleListSection(
        @Nullable String title,
        List<AppleListItem> items,
        @Nullable Integer order,
        @Nullable Boolean multipleSelection) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder().title(title).items(items).order(order).multipleSelection(multipleSelection);
    }

    /** Builds a {@link AppleListSection}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private List<AppleListItem> items = Absent.list();
        private @Nullable Integer order;
        private @Nullable Boolean multipleSelection;

        private Builder() {}

        /** The heading. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What can be chosen. Required. */
        public Builder items(List<AppleListItem> items) {
            this.items = items;
            return this;
        }

        /** Its place, from 0. */
        public Builder order(@Nullable Integer order) {
            this.order = order;
            return this;
        }

        /** Whether more than one can be chosen. */
        public Builder multipleSelection(@Nullable Boolean multipleSelection) {
            this.multipleSelection = multipleSelection;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or empty
         */
        public AppleListSection build() {
            return new AppleListSection(title, Arguments.notEmpty("items", items), order, multipleSelection);
        }
    }
}
