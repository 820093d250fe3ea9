package io.github.engage4j.infobip.outbound;

import org.jspecify.annotations.Nullable;

/**
 * How delivery reports are sent. Its constructor is not API: components get added.
 *
 * @param url where they are sent
 * @param intermediateReport whether there is one before the final one too
 * @param receiveTriggeredFailoverReports whether there is one for each step of a failover
 */
public record OutboundDeliveryReports(
        @Nullable String url,
        @Nullable Boolean intermediateReport,
        @Nullable Boolean receiveTriggeredFailoverReports) {}
