package io.github.engage4j.infobip.webforms;

import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a web form; what is not set stays. The specification marks the same members as required as it does for an update. Its
 * constructor is not API: components get added.
 *
 * @param name its name
 * @param channel the channel of the conversations
 * @param destination what the submissions go to
 * @param url where it is submitted
 * @param enabled whether it takes submissions
 * @param tagIds the tags that the conversations get
 */
public record PatchWebFormRequest(
        @Nullable String name,
        @Nullable ConversationChannel channel,
        @Nullable String destination,
        @Nullable String url,
        @Nullable Boolean enabled,
        List<String> tagIds) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .channel(channel)
                .destination(destination)
                .url(url)
                .enabled(enabled)
                .tagIds(tagIds);
    }

    /** Builds a {@link PatchWebFormRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable ConversationChannel channel;
        private @Nullable String destination;
        private @Nullable String url;
        private @Nullable Boolean enabled;
        private List<String> tagIds = Absent.list();

        private Builder() {}

        /** Its name, which no other web form has. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The channel of the conversations. */
        public Builder channel(@Nullable ConversationChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The sender of the business that the submissions go to, such as an e-mail address. */
        public Builder destination(@Nullable String destination) {
            this.destination = destination;
            return this;
        }

        /** Where it is submitted, as a path. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Whether it takes submissions. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The tags that the conversations get. */
        public Builder tagIds(List<String> tagIds) {
            this.tagIds = tagIds;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the name or the destination is blank
         */
        public PatchWebFormRequest build() {
            return new PatchWebFormRequest(
                    Arguments.optionalNotBlank("name", name),
                    channel,
                    Arguments.optionalNotBlank("destination", destination),
                    url,
                    enabled,
                    Absent.copy(tagIds));
        }
    }
}
