package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Data of your own, with what agent and customer see. Its constructor is not API: components get added.
 *
 * @param customData the data
 * @param agentMessage what the agent sees, or null
 * @param userMessage what the customer sees, or null
 */
@TypeName("CUSTOM_DATA")
public record CustomDataContent(
        Map<String, @Nullable Object> customData,
        @Nullable String agentMessage,
        @Nullable String userMessage) implements MessageContent {

    /** Data of your own, with what agent and customer see. */
    public static CustomDataContent of(Map<String, @Nullable Object> customData) {
        return new CustomDataContent(Absent.copy(customData), null, null);
    }

    /** Data of your own, with what agent and customer see; what is null is left out. */
    public static CustomDataContent of(
            Map<String, @Nullable Object> customData, @Nullable String agentMessage, @Nullable String userMessage) {
        return new CustomDataContent(Absent.copy(customData), agentMessage, userMessage);
    }
}
