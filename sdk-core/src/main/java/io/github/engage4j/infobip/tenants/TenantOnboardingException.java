package io.github.engage4j.infobip.tenants;

import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.FailureDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Onboarding or off-boarding a tenant stopped before its end. Its cause is the exception of the call that failed, and operation, status,
 * outcome and the rest are that call's. The message names what was done and what was not. Make it again when the cause is mended: it
 * goes on from there.
 */
public final class TenantOnboardingException extends EngageException {

    private static final long serialVersionUID = 1;

    private final TenantStep step;
    private final ArrayList<TenantStep> done;
    private final ArrayList<TenantStep> notDone;

    /** Not API: exceptions are made by {@link TenantsApi}. */
    public TenantOnboardingException(
            FailureDetails details,
            TenantStep step,
            List<TenantStep> done,
            List<TenantStep> notDone,
            @Nullable Throwable cause) {
        super(details, cause);
        this.step = step;
        this.done = new ArrayList<>(done);
        this.notDone = new ArrayList<>(notDone);
    }

    /** Where it stopped: planned if it was only looked at yet, started if it may have been done. */
    public TenantStep step() {
        return step;
    }

    /** What was done before, in this order. */
    public List<TenantStep> done() {
        return Collections.unmodifiableList(done);
    }

    /** What comes after, and was not begun. */
    public List<TenantStep> notDone() {
        return Collections.unmodifiableList(notDone);
    }
}
