package io.github.engage4j.infobip.tenants;

/**
 * Is told how onboarding or off-boarding goes: of each step when it starts, and when it is done. It is called on the thread that
 * onboards. What it throws ends the flow and comes out of it; the next one goes on from there.
 */
@FunctionalInterface
public interface TenantProgress {

    /** A step got another state: it was started, or done in one of the other ways. */
    void changed(TenantStep step);
}
