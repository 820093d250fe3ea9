package io.github.engage4j.infobip.tenants;

import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.InboundConfiguration;
import io.github.engage4j.infobip.provisioning.InboundConfigurationsApi;
import io.github.engage4j.infobip.provisioning.ListInboundConfigurationsRequest;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionsApi;
import io.github.engage4j.internal.http.CallFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether anything still has the application or entity, by the API keys, subscriptions and senders of the account, which are read
 * once: deleting it would leave them to the account's default application. The tenant's own keys do not count once they are disabled.
 */
final class OtherTenants {

    /** The channels whose senders get a tenant by an inbound configuration. */
    private static final List<ResourceChannel> CHANNELS = List.of(
            ResourceChannel.SMS,
            ResourceChannel.MMS,
            ResourceChannel.WHATSAPP,
            ResourceChannel.RCS,
            ResourceChannel.VIBER_BM,
            ResourceChannel.APPLE_MB,
            ResourceChannel.KAKAO_SANGDAM,
            ResourceChannel.MESSENGER,
            ResourceChannel.INSTAGRAM_DM,
            ResourceChannel.ZALO_ZNS,
            ResourceChannel.VIBER_BOT,
            ResourceChannel.EMAIL,
            ResourceChannel.ZALO_FOLLOWER,
            ResourceChannel.OPEN_CHANNEL,
            ResourceChannel.TIKTOK_BM);

    private final ApiKeysApi keys;
    private final SubscriptionsApi subscriptions;
    private final InboundConfigurationsApi configurations;
    private final Tenant tenant;
    private final SubscriptionChannel channel;
    private final Set<Pair> pairs = new HashSet<>();

    OtherTenants(CallFactory calls, Tenant tenant, SubscriptionChannel channel) {
        this.keys = new ApiKeysApi(calls);
        this.subscriptions = new SubscriptionsApi(calls, null);
        this.configurations = new InboundConfigurationsApi(calls);
        this.tenant = tenant;
        this.channel = channel;
    }

    boolean haveTheApplication() {
        return have(pair -> tenant.applicationId().equals(pair.applicationId));
    }

    boolean haveTheEntity() {
        return have(pair -> Objects.equals(tenant.entityId(), pair.entityId));
    }

    private boolean have(Predicate<Pair> part) {
        if (pairs.isEmpty()) {
            Stream.of(ofKeys(), ofSubscriptions(), CHANNELS.stream().flatMap(this::ofSenders))
                    .flatMap(all -> all)
                    .forEach(pairs::add);
        }
        return pairs.stream().anyMatch(part);
    }

    private Stream<Pair> ofKeys() {
        Pair own = new Pair(tenant.applicationId(), tenant.entityId());
        return keys.list().stream()
                .flatMap(key -> key.platform().stream()
                        .map(platform -> new Pair(platform.applicationId(), platform.entityId()))
                        .filter(pair -> !Boolean.FALSE.equals(key.enabled()) || !pair.equals(own)));
    }

    private Stream<Pair> ofSubscriptions() {
        return Stream.of(SubscriptionChannel.CUSTOMER_ENGAGEMENT, SubscriptionChannel.AGENT_OS, channel)
                .distinct()
                .flatMap(any -> subscriptions.list(any).stream())
                .flatMap(subscription -> subscription.criteria().stream())
                .map(criterion -> new Pair(criterion.applicationId(), criterion.entityId()));
    }

    private Stream<Pair> ofSenders(ResourceChannel senders) {
        try {
            return configurations
                    .list(ListInboundConfigurationsRequest.builder()
                            .channel(senders)
                            .build())
                    .execute()
                    .stream()
                    .map(InboundConfiguration::tenant)
                    .filter(Objects::nonNull)
                    .map(other -> new Pair(other.applicationId(), other.entityId()));
        } catch (NotFoundException e) {
            return Stream.empty();
        }
    }

    private record Pair(
            @Nullable String applicationId, @Nullable String entityId) {}
}
