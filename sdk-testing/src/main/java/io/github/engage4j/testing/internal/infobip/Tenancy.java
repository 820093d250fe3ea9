package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Handlers;

/** Everything by which tenants come to be: applications and entities, keys, senders and their configurations. */
final class Tenancy {

    private final ApiKeys apiKeys;
    private final Senders senders;
    private final InboundConfigurations inbound;

    Tenancy(World world, Handlers handlers) {
        Provisioning provisioning = new Provisioning(world);
        this.apiKeys = new ApiKeys(world, provisioning);
        this.senders = new Senders(world);
        this.inbound = new InboundConfigurations(world, provisioning, senders);
        provisioning.register(handlers);
        apiKeys.register(handlers);
        senders.register(handlers);
        inbound.register(handlers);
        new Outbound(world, provisioning).register(handlers);
        new Tokens(world.access()).register(handlers);
        new Sessions(world.access()).register(handlers);
    }

    ApiKeys apiKeys() {
        return apiKeys;
    }

    Senders senders() {
        return senders;
    }

    InboundConfigurations inbound() {
        return inbound;
    }
}
