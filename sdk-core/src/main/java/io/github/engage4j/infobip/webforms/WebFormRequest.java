package io.github.engage4j.infobip.webforms;

import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web form to create, or to put in the place of one; to change only some, patch it. Its constructor is not API: components get added.
 *
 * @param name its name
 * @param channel the channel of the conversations
 * @param destination what the submissions go to
 * @param url where it is submitted
 * @param enabled whether it takes submissions
 * @param tagIds the tags that the conversations get
 */
public record WebFormRequest(
        String name,
        ConversationChannel channel,
        String destination,
        @Nullable String url,
        Boolean enabled,
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

    /** Builds a {@link WebFormRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable ConversationChannel channel;
        private @Nullable String destination;
        private @Nullable String url;
        private @Nullable Boolean enabled;
        private List<String> tagIds = Absent.list();

        private Builder() {}

        /** Its name, which no other web form has. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The channel of the conversations. Required. */
        public Builder channel(@Nullable ConversationChannel channel) {
            this.channel = channel;
            return this;
        }

        /** The sender of the business that the submissions go to, such as an e-mail address. Required. */
        public Builder destination(@Nullable String destination) {
            this.destination = destination;
            return this;
        }

        /** Where it is submitted, as a path. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Whether it takes submissions. Required. */
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
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public WebFormRequest build() {
            return new WebFormRequest(
                    Arguments.notBlank("name", name),
                    Arguments.required("channel", channel),
                    Arguments.notBlank("destination", destination),
                    url,
                    Arguments.required("enabled", enabled),
                    Absent.copy(tagIds));
        }
    }
}
