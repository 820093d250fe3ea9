package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours in which agents work, and holidays on which they do not. Outside of them a new conversation gets an automatic reply. Its
 * constructor is not API: components get added.
 *
 * @param id its id
 * @param timezone the time zone of the hours, as the IANA database names it
 * @param message the automatic reply
 * @param workWeek the hours of each day; absent in lists
 * @param name its name
 * @param enabled whether it is used
 * @param isDefault whether it is the default one
 * @param closeConversations whether conversations that are created outside of the hours get closed
 * @param sendAwayMessageEveryOOWHPeriod whether the automatic reply is sent again in each period outside of the hours: so its name says,
 *     Infobip does not document it
 * @param holidays the holidays; empty in lists, which leave them out
 */
public record WorkingHours(
        @Required String id,
        @Nullable String timezone,
        @Nullable String message,
        @Nullable WorkWeek workWeek,
        @Nullable String name,
        @Nullable Boolean enabled,
        @Nullable Boolean isDefault,
        @Nullable Boolean closeConversations,
        @Nullable Boolean sendAwayMessageEveryOOWHPeriod,
        List<Holiday> holidays) {}
