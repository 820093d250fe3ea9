package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says of a subscription that was created or updated. Its constructor is not API: components get added.
 *
 * @param subscriptionId its id
 * @param profile the notification profile that it uses
 */
public record SubscriptionReference(
        @Required String subscriptionId, @Nullable NotificationProfileReference profile) {}
