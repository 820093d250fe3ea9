package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription. Its constructor is not API: components get added.
 *
 * @param subscriptionId its id
 * @param name what it is called
 * @param profile the notification profile that it uses
 * @param events what it tells of
 * @param criteria whose events; empty for everybody's
 * @param resources the senders whose events; empty for all. Early access at Infobip
 * @param users the users of the account whose events; empty for all. Early access at Infobip
 */
public record Subscription(
        @Required String subscriptionId,
        @Nullable String name,
        @Nullable NotificationProfileReference profile,
        List<SubscriptionEvent> events,
        List<SubscriptionCriterion> criteria,
        List<String> resources,
        List<String> users) {}
