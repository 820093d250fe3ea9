package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * How to reply. Its constructor is not API: components get added.
 *
 * @param agentId who replies, or null for the one whom the conversation is assigned to, if any
 * @param isChecked whether a reply that the platform would refuse is refused before it is sent
 */
public record ReplyOptions(@Nullable String agentId, boolean isChecked) {

    /** The assignee replies, and what the platform would refuse is refused before it is sent. */
    public static final ReplyOptions DEFAULT = new ReplyOptions(null, true);

    /**
     * The same, but this agent or bot replies.
     *
     * @throws IllegalArgumentException if the id is blank or not fit for a header
     */
    public ReplyOptions agentId(String agentId) {
        return new ReplyOptions(Arguments.headerValue("agentId", agentId), isChecked);
    }

    /** The same, but whether the reply may be sent is left to the platform. */
    public ReplyOptions leftToPlatform() {
        return new ReplyOptions(agentId, false);
    }
}
