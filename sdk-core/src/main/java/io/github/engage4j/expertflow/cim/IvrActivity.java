package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.EpochMillisecondsText;
import io.github.engage4j.internal.json.OtherMembers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A choice that a caller made in a menu. Its constructor is not API: components get added.
 *
 * @param menu the menu
 * @param selection what was chosen
 * @param timestamp when; epoch milliseconds in a text on the wire
 * @param metadata any more details
 * @param others what it had besides when it was read, which is written again
 */
public record IvrActivity(
        @Nullable String menu,
        @Nullable String selection,
        @EpochMillisecondsText @Nullable Instant timestamp,
        Map<String, @Nullable Object> metadata,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .menu(menu)
                .selection(selection)
                .timestamp(timestamp)
                .metadata(metadata)
                .others(others);
    }

    IvrActivity checked(String path) {
        Checks.date(path + ".timestamp", timestamp);
        Checks.json(path + ".metadata", metadata);
        return this;
    }

    /** Builds an {@link IvrActivity}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String menu;
        private @Nullable String selection;
        private @Nullable Instant timestamp;
        private Map<String, @Nullable Object> metadata = Absent.map();
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The menu. */
        public Builder menu(@Nullable String menu) {
            this.menu = menu;
            return this;
        }

        /** What was chosen. */
        public Builder selection(@Nullable String selection) {
            this.selection = selection;
            return this;
        }

        /** When; epoch milliseconds in a text on the wire. */
        public Builder timestamp(@Nullable Instant timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /** Any more details. */
        public Builder metadata(Map<String, @Nullable Object> metadata) {
            this.metadata = metadata;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The choice.
         *
         * @throws IllegalArgumentException if the time lies before 2001 or after 9999, or the details are no JSON
         */
        public IvrActivity build() {
            return new IvrActivity(menu, selection, timestamp, Absent.copy(metadata), others).checked("activity");
        }
    }
}
