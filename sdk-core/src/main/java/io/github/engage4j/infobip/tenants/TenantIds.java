package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.SenderTenancy;
import io.github.engage4j.internal.Arguments;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Checks the ids of tenants that are taken on or let go, and derives other ids from them. */
final class TenantIds {

    private static final int LONGEST = 255;
    private static final String PLAIN = "-._";

    private TenantIds() {}

    /** The tenant, whose ids must be as the factories of {@link Tenant} want them, and which must not be the account's own. */
    static Tenant checked(@Nullable Tenant tenant) {
        Tenant known = Arguments.required("tenant", tenant);
        Tenant checked = known.entityId() == null
                ? Tenant.of(known.applicationId())
                : Tenant.of(known.applicationId(), known.entityId());
        if (SenderTenancy.isNone(checked)) {
            throw new IllegalArgumentException(
                    "the application default without an entity is no tenant: it is what belongs to nobody");
        }
        return checked;
    }

    static @Nullable String optionalName(String field, @Nullable String name) {
        return Arguments.optionalAtMost(LONGEST, field, Arguments.optionalNotBlank(field, name));
    }

    /**
     * An id of letters, digits and {@code -._~} that no other tenant has: the ids of the application and the entity with two tildes
     * between them, in which a tilde and two hexadecimal digits stand for every other byte.
     */
    static String derived(Tenant tenant) {
        return tenant.entityId() == null
                ? escaped(tenant.applicationId())
                : escaped(tenant.applicationId()) + "~~" + escaped(tenant.entityId());
    }

    private static String escaped(String id) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf(c) : String.format("~%02x", (int) c));
        }
        return escaped.toString();
    }
}
