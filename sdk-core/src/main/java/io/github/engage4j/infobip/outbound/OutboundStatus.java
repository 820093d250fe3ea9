package io.github.engage4j.infobip.outbound;

import org.jspecify.annotations.Nullable;

/**
 * The status of a message. Its constructor is not API: components get added.
 *
 * @param groupId the id of the group
 * @param groupName what came of it, in broad terms
 * @param id the id of the status
 * @param name the name of the status, of which the platform publishes a list
 * @param description the status in words
 * @param action what to do about it
 * @see <a href="https://www.infobip.com/docs/essentials/response-status-and-error-codes">Status and error codes</a>
 */
public record OutboundStatus(
        @Nullable Integer groupId,
        @Nullable OutboundStatusGroup groupName,
        @Nullable Integer id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String action) {}
