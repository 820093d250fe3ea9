package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.Operation;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.SenderTenancy;
import io.github.engage4j.infobip.provisioning.SenderTenant;
import io.github.engage4j.infobip.provisioning.SendersApi;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.ResourceOperation;
import java.util.ArrayList;
import java.util.List;

/** Sees to it that a tenant has a sender, or has it no longer. */
final class SenderStep {

    private static final Operation MANAGE = ResourceOperation.MANAGE_INBOUND_CONFIGURATION.operation();

    private final SendersApi senders;
    private final TenantSender sender;
    private final Tenant tenant;
    private boolean wasThere;

    SenderStep(SendersApi senders, TenantSender sender, Tenant tenant) {
        this.senders = senders;
        this.sender = sender;
        this.tenant = tenant;
    }

    /** Refuses a sender of another tenant. */
    void look() {
        SenderTenancy.Verdict verdict = SenderTenancy.judge(holders(), tenant);
        if (!verdict.isAllowed()) {
            throw ComposedCall.refused(MANAGE, verdict.reason(), verdict.remedy());
        }
    }

    State assign() {
        senders.assign(sender.channel(), sender.sender(), tenant).execute();
        return wasThere ? State.FOUND : State.CREATED;
    }

    /** Takes the sender back; it may have been given to another tenant since. */
    State release() {
        List<Tenant> holders = holders();
        if (holders.isEmpty()) {
            return State.ABSENT;
        }
        if (!holders.contains(tenant)) {
            return State.LEFT;
        }
        senders.release(sender.channel(), sender.sender(), tenant).execute();
        return State.REMOVED;
    }

    private List<Tenant> holders() {
        SenderTenant present = Calls.found(senders.tenantOf(sender.channel(), sender.sender()));
        List<Tenant> holders = new ArrayList<>();
        if (present != null && present.tenant() != null) {
            wasThere = present.isForwardedToConversations() && tenant.equals(present.tenant());
            holders.add(present.tenant());
            holders.addAll(present.others());
        }
        return holders;
    }
}
