package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.Outbox;

/** Subscriptions with all that belongs to them, and what is delivered to them. */
final class Webhooks {

    private final Outbox outbox = new Outbox();
    private final Events events;

    Webhooks(World world, Handlers handlers) {
        Security security = new Security(world);
        Profiles profiles = new Profiles(world, security);
        Subscriptions subscriptions = new Subscriptions(world, profiles);
        security.register(handlers);
        profiles.register(handlers);
        subscriptions.register(handlers);
        new Certificates(world).register(handlers);
        this.events = new Events(world, subscriptions, new Parcels(profiles, security), outbox);
    }

    Events events() {
        return events;
    }

    Outbox outbox() {
        return outbox;
    }
}
