package io.github.engage4j.infobip.provisioning;

import org.jspecify.annotations.Nullable;

/**
 * Whether inbound messages go to a product of the platform. Its constructor is not API: components get added.
 *
 * @param enabled whether they do
 */
public record Forwarding(@Nullable Boolean enabled) {

    /** On or off; off removes it. */
    static Forwarding of(boolean enabled) {
        return new Forwarding(enabled);
    }

    static boolean isOn(@Nullable Forwarding forwarding) {
        return forwarding != null && Boolean.TRUE.equals(forwarding.enabled());
    }
}
