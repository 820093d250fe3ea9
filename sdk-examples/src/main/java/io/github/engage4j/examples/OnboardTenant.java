package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.tenants.TenantKeyStore;
import io.github.engage4j.infobip.tenants.TenantOnboarding;

/** Takes a tenant on, and gives a client that works for it; the client's TenantKeys are the same store. */
final class OnboardTenant {

    private OnboardTenant() {}

    static InfobipClient onboard(EngageClient client, Credentials manager, TenantKeyStore keyStore) {
        // readme: onboard
        Tenant store = Tenant.of("acme-app", "store-42");
        TenantOnboarding plan = TenantOnboarding.builder(store)
                .sender(ResourceChannel.SMS, "447492263897")
                .build(); // an application, an entity, an API key; its secret goes into the keyStore
        client.infobip().withCredentials(manager).tenants().onboard(plan, keyStore);
        InfobipClient ofStore = client.infobip().forTenant(store); // its key sees this tenant alone
        // readme: end
        return ofStore;
    }
}
