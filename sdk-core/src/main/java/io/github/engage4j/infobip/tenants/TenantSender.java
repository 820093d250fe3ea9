package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ManageInboundConfigurationRequest;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.internal.Arguments;

/**
 * A sender of a tenant. Its constructor is not API: components get added.
 *
 * @param channel the channel
 * @param sender its number for SMS, MMS and WHATSAPP, the name of its resource for other channels
 */
public record TenantSender(ResourceChannel channel, String sender) {

    /**
     * A sender on a channel.
     *
     * @throws IllegalArgumentException if the channel is missing, or the sender missing or blank
     */
    public static TenantSender of(ResourceChannel channel, String sender) {
        return new TenantSender(Arguments.required("channel", channel), Arguments.notBlank("sender", sender));
    }

    /** The same, if its channel can be given to a tenant and to Conversations. */
    TenantSender checkedFor(Tenant tenant) {
        var unused = ManageInboundConfigurationRequest.of(channel, sender)
                .platform(tenant)
                .conversations(true)
                .build();
        return this;
    }

    /** What a step says of it. */
    String text() {
        return channel + " " + sender;
    }
}
