package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A notification.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param notificationType what it is about
 * @param notificationData its data; missing in the documentation
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("NOTIFICATION")
public record NotificationBody(
        @Nullable String markdownText,
        @Nullable NotificationType notificationType,
        Map<String, @Nullable Object> notificationData,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /**
     * A notification without data.
     *
     * @throws IllegalArgumentException if the type is none that the server knows
     */
    public static NotificationBody of(NotificationType notificationType) {
        return new NotificationBody(null, notificationType, Absent.map(), Absent.map()).checked();
    }

    /**
     * A notification with data.
     *
     * @throws IllegalArgumentException if the type is none that the server knows
     */
    public static NotificationBody of(
            NotificationType notificationType, Map<String, @Nullable Object> notificationData) {
        return new NotificationBody(null, notificationType, Absent.copy(notificationData), Absent.map()).checked();
    }

    @Override
    public NotificationBody checked() {
        Checks.known(
                "body.notificationType",
                Arguments.required("body.notificationType", notificationType),
                NotificationType.KNOWN);
        Checks.json("body.notificationData", notificationData);
        return this;
    }
}
