package io.github.engage4j.infobip.webforms;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission of a web form. Its constructor is not API: components get added.
 *
 * @param from who submits it
 * @param subject its subject
 * @param cc who gets copies
 * @param content what it says
 * @param attachmentIds the ids of its attachments
 */
public record SubmitWebFormRequest(
        String from, @Nullable String subject, List<String> cc, String content, List<String> attachmentIds) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder().from(from).subject(subject).cc(cc).content(content).attachmentIds(attachmentIds);
    }

    /** Builds a {@link SubmitWebFormRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String from;
        private @Nullable String subject;
        private List<String> cc = Absent.list();
        private @Nullable String content;
        private List<String> attachmentIds = Absent.list();

        private Builder() {}

        /** Who submits it, such as an e-mail address. Required. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** Its subject. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** Who gets copies. */
        public Builder cc(List<String> cc) {
            this.cc = cc;
            return this;
        }

        /** What it says. Required; may be empty. */
        public Builder content(@Nullable String content) {
            this.content = content;
            return this;
        }

        /** The ids of its attachments. */
        public Builder attachmentIds(List<String> attachmentIds) {
            this.attachmentIds = attachmentIds;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing, or the sender is blank
         */
        public SubmitWebFormRequest build() {
            return new SubmitWebFormRequest(
                    Arguments.notBlank("from", from),
                    subject,
                    Absent.copy(cc),
                    Arguments.required("content", content),
                    Absent.copy(attachmentIds));
        }
    }
}
