package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail. The documentation requires from, replyTo and receivingDate; the server requires nothing. Its constructor is not API:
 * components get added.
 *
 * @param markdownText the text without HTML, or null
 * @param subject the subject
 * @param from the sender's address
 * @param replyTo where answers go
 * @param receivingDate when it was received, in epoch milliseconds on the wire
 * @param htmlBody the text in HTML, or null
 * @param recipientsTo to whom it goes
 * @param recipientsCc who gets a copy
 * @param recipientsBcc who gets a copy that the others do not see
 * @param emailThreads the e-mails that it answers
 * @param attachments the files with it
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("EMAIL")
public record EmailBody(
        @Nullable String markdownText,
        @Nullable String subject,
        @Nullable String from,
        List<String> replyTo,
        @Nullable Instant receivingDate,
        @Nullable String htmlBody,
        List<String> recipientsTo,
        List<String> recipientsCc,
        List<String> recipientsBcc,
        List<String> emailThreads,
        List<Attachment> attachments,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .subject(subject)
                .from(from)
                .replyTo(replyTo)
                .receivingDate(receivingDate)
                .htmlBody(htmlBody)
                .recipientsTo(recipientsTo)
                .recipientsCc(recipientsCc)
                .recipientsBcc(recipientsBcc)
                .emailThreads(emailThreads)
                .attachments(attachments)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public EmailBody checked() {
        Arguments.optionalNotBlank("body.from", from);
        Checks.date("body.receivingDate", receivingDate);
        Checks.each("body.attachments", attachments, Attachment::checked);
        return this;
    }

    /** Builds an {@link EmailBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String subject;
        private @Nullable String from;
        private List<String> replyTo = Absent.list();
        private @Nullable Instant receivingDate;
        private @Nullable String htmlBody;
        private List<String> recipientsTo = Absent.list();
        private List<String> recipientsCc = Absent.list();
        private List<String> recipientsBcc = Absent.list();
        private List<String> emailThreads = Absent.list();
        private List<Attachment> attachments = Absent.list();
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text without HTML. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The subject. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** The sender's address. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** Where answers go. */
        public Builder replyTo(List<String> replyTo) {
            this.replyTo = replyTo;
            return this;
        }

        /** When it was received, in epoch milliseconds on the wire. */
        public Builder receivingDate(@Nullable Instant receivingDate) {
            this.receivingDate = receivingDate;
            return this;
        }

        /** The text in HTML. */
        public Builder htmlBody(@Nullable String htmlBody) {
            this.htmlBody = htmlBody;
            return this;
        }

        /** To whom it goes. */
        public Builder recipientsTo(List<String> recipientsTo) {
            this.recipientsTo = recipientsTo;
            return this;
        }

        /** Who gets a copy. */
        public Builder recipientsCc(List<String> recipientsCc) {
            this.recipientsCc = recipientsCc;
            return this;
        }

        /** Who gets a copy that the others do not see. */
        public Builder recipientsBcc(List<String> recipientsBcc) {
            this.recipientsBcc = recipientsBcc;
            return this;
        }

        /** The e-mails that it answers. */
        public Builder emailThreads(List<String> emailThreads) {
            this.emailThreads = emailThreads;
            return this;
        }

        /** The files with it. */
        public Builder attachments(List<Attachment> attachments) {
            this.attachments = attachments;
            return this;
        }

        /** Any more details, or null: any JSON, though the documentation calls it a text. */
        public Builder additionalDetails(@Nullable Json additionalDetails) {
            this.additionalDetails = additionalDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if the sender is blank, the date lies before 2001, or an attachment has no link
         */
        public EmailBody build() {
            return new EmailBody(
                            markdownText,
                            subject,
                            from,
                            Absent.copy(replyTo),
                            receivingDate,
                            htmlBody,
                            Absent.copy(recipientsTo),
                            Absent.copy(recipientsCc),
                            Absent.copy(recipientsBcc),
                            Absent.copy(emailThreads),
                            Absent.copy(attachments),
                            additionalDetails,
                            others)
                    .checked();
        }
    }
}
