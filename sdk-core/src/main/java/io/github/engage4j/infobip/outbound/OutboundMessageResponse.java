package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says of the messages of a request. Its constructor is not API: components get added.
 *
 * @param bulkId the id of them all, for reports
 * @param messages one for each destination of each message
 */
public record OutboundMessageResponse(
        @Nullable String bulkId, @Required List<OutboundMessageResult> messages) {}
