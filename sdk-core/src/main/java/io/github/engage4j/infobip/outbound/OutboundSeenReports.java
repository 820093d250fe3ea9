package io.github.engage4j.infobip.outbound;

import org.jspecify.annotations.Nullable;

/**
 * How seen reports are sent. Its constructor is not API: components get added.
 *
 * @param url where they are sent
 */
public record OutboundSeenReports(@Nullable String url) {}
