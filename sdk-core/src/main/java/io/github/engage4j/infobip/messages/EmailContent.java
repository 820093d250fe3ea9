package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail. Its constructor is not API: components get added.
 *
 * @param toAddresses to whom
 * @param ccAddresses to whom a copy goes
 * @param bccAddresses to whom a copy goes that others do not see
 * @param subject the subject, or null
 * @param contentHtml the body as HTML, or null
 * @param contentText the body as text, or null
 */
@TypeName("EMAIL")
public record EmailContent(
        List<String> toAddresses,
        List<String> ccAddresses,
        List<String> bccAddresses,
        @Nullable String subject,
        @Nullable String contentHtml,
        @Nullable String contentText)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .toAddresses(toAddresses)
                .ccAddresses(ccAddresses)
                .bccAddresses(bccAddresses)
                .subject(subject)
                .contentHtml(contentHtml)
                .contentText(contentText);
    }

    /** Builds a {@link EmailContent}. Not thread-safe. */
    public static final class Builder {

        private List<String> toAddresses = Absent.list();
        private List<String> ccAddresses = Absent.list();
        private List<String> bccAddresses = Absent.list();
        private @Nullable String subject;
        private @Nullable String contentHtml;
        private @Nullable String contentText;

        private Builder() {}

        /** To whom. */
        public Builder toAddresses(List<String> toAddresses) {
            this.toAddresses = toAddresses;
            return this;
        }

        /** To whom a copy goes. */
        public Builder ccAddresses(List<String> ccAddresses) {
            this.ccAddresses = ccAddresses;
            return this;
        }

        /** To whom a copy goes that others do not see. */
        public Builder bccAddresses(List<String> bccAddresses) {
            this.bccAddresses = bccAddresses;
            return this;
        }

        /** The subject. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** The body as HTML. */
        public Builder contentHtml(@Nullable String contentHtml) {
            this.contentHtml = contentHtml;
            return this;
        }

        /** The body as text. */
        public Builder contentText(@Nullable String contentText) {
            this.contentText = contentText;
            return this;
        }

        /** What was set, as a value of its own. */
        public EmailContent build() {
            return new EmailContent(
                    Absent.copy(toAddresses),
                    Absent.copy(ccAddresses),
                    Absent.copy(bccAddresses),
                    subject,
                    contentHtml,
                    contentText);
        }
    }
}
