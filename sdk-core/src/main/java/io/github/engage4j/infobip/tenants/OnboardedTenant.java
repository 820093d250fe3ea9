package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import java.util.List;

/**
 * A tenant that has all that was planned. Its constructor is not API: components get added.
 *
 * @param tenant the tenant
 * @param keyId the id of its API key, whose secret is in the store
 * @param steps what was done, in this order
 */
public record OnboardedTenant(Tenant tenant, String keyId, List<TenantStep> steps) {}
