package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import java.util.List;

/**
 * A tenant that was let go. Its constructor is not API: components get added.
 *
 * @param tenant the tenant
 * @param disabledKeyIds the ids of the API keys that were disabled, this time
 * @param steps what was done, in this order
 */
public record OffboardedTenant(Tenant tenant, List<String> disabledKeyIds, List<TenantStep> steps) {}
