package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a sender is. Its constructor is not API: components get added.
 *
 * @param tenant the application and entity that its messages get, or null if no configuration names any
 * @param others further ones, which its configurations for keywords name; with any, messages are not processed properly
 * @param isForwardedToConversations whether messages without a keyword go to Conversations
 */
public record SenderTenant(@Nullable Tenant tenant, List<Tenant> others, boolean isForwardedToConversations) {

    static SenderTenant of(List<InboundConfiguration> configurations) {
        List<Tenant> tenants = SenderSteps.tenants(configurations);
        InboundConfiguration main = SenderSteps.main(configurations);
        return new SenderTenant(
                tenants.isEmpty() ? null : tenants.get(0),
                tenants.isEmpty() ? tenants : tenants.subList(1, tenants.size()),
                main != null && main.isForwardedToConversations());
    }
}
