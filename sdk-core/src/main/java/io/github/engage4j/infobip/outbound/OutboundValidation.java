package io.github.engage4j.infobip.outbound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says of messages that it would take. Its constructor is not API: components get added.
 *
 * @param description that it would take them
 * @param action what to do
 * @param skippableViolations what should be put right, though it is no obstacle
 */
public record OutboundValidation(
        @Nullable String description, @Nullable String action, List<OutboundViolation> skippableViolations) {}
