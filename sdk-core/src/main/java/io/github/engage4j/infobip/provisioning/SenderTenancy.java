package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a sender serves one application and entity: with more than one, as Infobip documents it, messages are not processed
 * properly. One pair may have many senders. The platform does not refuse a second pair; this is what {@link SendersApi} goes by.
 *
 * @see <a href="https://www.infobip.com/docs/customer-engagement-with-x">Customer engagement with X</a>
 */
public final class SenderTenancy {

    /** The application that everything without one belongs to. */
    private static final String DEFAULT_APPLICATION = "default";

    private SenderTenancy() {}

    /**
     * Whether a sender can be given to a tenant, and if not, who has it.
     *
     * @param present the tenants that the sender's configurations name; a tenant can be there more than once
     * @param wanted who shall have it
     */
    public static Verdict judge(List<Tenant> present, Tenant wanted) {
        for (Tenant tenant : present) {
            if (!isNone(tenant) && !tenant.equals(wanted)) {
                return refused(tenant, wanted);
            }
        }
        return new Verdict(true, null, "", "");
    }

    /** Whether a tenant is none: the application {@code default} without an entity, as what was never given to anyone. */
    public static boolean isNone(Tenant tenant) {
        return DEFAULT_APPLICATION.equals(tenant.applicationId()) && tenant.entityId() == null;
    }

    private static Verdict refused(Tenant holder, Tenant wanted) {
        return new Verdict(
                false,
                holder,
                "the sender belongs to " + named(holder) + ", and cannot serve " + named(wanted) + " as well",
                "release it from " + named(holder) + " first, or use another sender");
    }

    private static String named(Tenant tenant) {
        String application = "application " + Arguments.shown(tenant.applicationId());
        return tenant.entityId() == null
                ? application + " without an entity"
                : application + " with entity " + Arguments.shown(tenant.entityId());
    }

    /**
     * Whether a sender can be given to a tenant, and if not, why. Its constructor is not API: components get added.
     *
     * @param isAllowed whether it can
     * @param holder who has it, or null if it can
     * @param reason why not; empty if it can
     * @param remedy what would be needed; empty if it can
     */
    public record Verdict(boolean isAllowed, @Nullable Tenant holder, String reason, String remedy) {}
}
