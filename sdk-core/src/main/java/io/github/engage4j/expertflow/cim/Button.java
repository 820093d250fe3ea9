package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A button. Its constructor is not API: components get added.
 *
 * @param title what it says
 * @param payload what is sent back when it is pressed
 * @param type what kind of button it is; any text, such as {@code reply} or {@code url}
 * @param additionalButtonDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
public record Button(
        @Nullable String title,
        @Nullable String payload,
        @Nullable String type,
        @Nullable Json additionalButtonDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .title(title)
                .payload(payload)
                .type(type)
                .additionalButtonDetails(additionalButtonDetails)
                .others(others);
    }

    Button checked(String path) {
        Arguments.notBlank(path + ".title", title);
        Arguments.notBlank(path + ".payload", payload);
        Arguments.notBlank(path + ".type", type);
        return this;
    }

    /** Builds a {@link Button}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String payload;
        private @Nullable String type;
        private @Nullable Json additionalButtonDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** What it says. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** What is sent back when it is pressed. Required. */
        public Builder payload(@Nullable String payload) {
            this.payload = payload;
            return this;
        }

        /** What kind of button it is; any text, such as {@code reply} or {@code url}. Required. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Any more details, or null: any JSON, though the documentation calls it a text. */
        public Builder additionalButtonDetails(@Nullable Json additionalButtonDetails) {
            this.additionalButtonDetails = additionalButtonDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The button.
         *
         * @throws IllegalArgumentException if the title, the payload or the type is missing or blank
         */
        public Button build() {
            return new Button(title, payload, type, additionalButtonDetails, others).checked("button");
        }
    }
}
