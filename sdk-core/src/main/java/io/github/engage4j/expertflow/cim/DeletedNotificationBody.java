package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says that a message was deleted. Not documented.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param messageId the id of that message
 * @param timestamp when, in epoch milliseconds on the wire
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("DELETEDNOTIFICATION")
public record DeletedNotificationBody(
        @Nullable String markdownText,
        @Nullable String messageId,
        @Nullable Instant timestamp,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * A message and when it was deleted.
     *
     * @throws IllegalArgumentException if the id is blank, or the time lies before 2001
     */
    public static DeletedNotificationBody of(String messageId, Instant timestamp) {
        return new DeletedNotificationBody(null, messageId, timestamp, Absent.map()).checked();
    }

    @Override
    public DeletedNotificationBody checked() {
        Arguments.notBlank("body.messageId", messageId);
        Checks.date("body.timestamp", timestamp);
        return this;
    }
}
