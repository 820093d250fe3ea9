package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.json.Absent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a flow starts and with what. Its constructor is not API: components get added.
 *
 * @param screenId the first screen, or null
 * @param data values for that screen
 */
public record FlowPayload(@Nullable String screenId, Map<String, @Nullable Object> data) {

    /** Where a flow starts and with what. */
    public static FlowPayload of(@Nullable String screenId, Map<String, @Nullable Object> data) {
        return new FlowPayload(screenId, Absent.copy(data));
    }
}
