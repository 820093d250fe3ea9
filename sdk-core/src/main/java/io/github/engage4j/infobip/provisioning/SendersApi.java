package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.ComposedCall;
import java.util.List;

/**
 * Whose a sender is: gives senders to tenants and keeps to {@link SenderTenancy}, which the platform itself does not enforce. A sender is
 * its number for SMS, MMS and WHATSAPP, and the name of its resource for other channels. Immutable and thread-safe.
 *
 * <p>Each method looks at the sender's configurations first, so it makes several calls, each with a deadline of its own. Somebody who
 * changes the sender between the two can still give it a second tenant: nothing on the platform prevents that. What is looked at are the
 * configurations of the sender on that channel, not the application that a number itself is linked to, because a configuration comes
 * before it.
 *
 * @see <a href="https://www.infobip.com/docs/customer-engagement-with-x">Customer engagement with X</a>
 */
public final class SendersApi {

    private final InboundConfigurationsApi configurations;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public SendersApi(CallFactory calls) {
        this.configurations = new InboundConfigurationsApi(calls);
    }

    /**
     * Gives a sender to a tenant and its messages to Conversations. A {@link io.github.engage4j.error.ConflictException} that names both
     * says that another tenant has it, and nothing was changed. If it is the tenant's and its messages go to Conversations already,
     * nothing is sent. Configurations for keywords stay as they are.
     *
     * @throws IllegalArgumentException if the channel takes no tenant (LINE_OA, TELEGRAM) or does not go to Conversations (MMS, EMAIL,
     *     ZALO_FOLLOWER)
     */
    public ApiCall<InboundConfiguration> assign(ResourceChannel channel, String sender, Tenant tenant) {
        return new SenderSteps(configurations, channel, sender, tenant).assign();
    }

    /**
     * Takes a sender back from a tenant: what its configurations gave to this tenant, those with a keyword too, gets no tenant any more
     * and does not go to Conversations. A {@link io.github.engage4j.error.ConflictException} says that it is another tenant's, and nothing
     * was changed. If it is nobody's, nothing is sent. Each configuration is changed by a call of its own; if one fails, made again this
     * goes on from there.
     */
    public ApiCall<Acknowledgement> release(ResourceChannel channel, String sender, Tenant tenant) {
        return new SenderSteps(configurations, channel, sender, tenant).release();
    }

    /** Whose a sender is by its configurations. */
    public ApiCall<SenderTenant> tenantOf(ResourceChannel channel, String sender) {
        ApiCall<List<InboundConfiguration>> list =
                configurations.list(ListInboundConfigurationsRequest.of(channel, sender));
        return ComposedCall.of(
                list.operation(),
                runner -> SenderSteps.present(runner, list).thenApply(present -> present.map(SenderTenant::of)));
    }
}
