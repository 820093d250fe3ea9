package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the inbound configurations of each channel take. A channel that this release does not know is left to the platform. */
final class InboundRules {

    private static final Set<ResourceChannel> NUMBERS =
            Set.of(ResourceChannel.SMS, ResourceChannel.MMS, ResourceChannel.WHATSAPP);
    private static final Set<ResourceChannel> WITHOUT_CONVERSATIONS =
            Set.of(ResourceChannel.MMS, ResourceChannel.EMAIL, ResourceChannel.ZALO_FOLLOWER);
    private static final Set<ResourceChannel> WITHOUT_PLATFORM =
            Set.of(ResourceChannel.LINE_OA, ResourceChannel.TELEGRAM);

    private InboundRules() {}

    /** Whether a channel's senders are numbers; those of the others are resources. */
    static boolean isNumber(ResourceChannel channel) {
        return NUMBERS.contains(channel);
    }

    static void checkSender(
            ResourceChannel channel,
            @Nullable String number,
            @Nullable String numberKey,
            @Nullable String resource,
            @Nullable String resourceKey) {
        boolean hasNumber = number != null || numberKey != null;
        boolean hasResource = resource != null || resourceKey != null;
        if (isNumber(channel) ? !hasNumber : !hasResource) {
            throw new IllegalArgumentException((isNumber(channel) ? "number or numberKey" : "resource or resourceKey")
                    + " is required for " + shown(channel));
        }
        if (isNumber(channel) ? hasResource : hasNumber) {
            throw new IllegalArgumentException(shown(channel) + " takes "
                    + (isNumber(channel)
                            ? "number or numberKey, not resource or resourceKey"
                            : "resource or resourceKey, not number or numberKey"));
        }
    }

    static void checkTaken(ResourceChannel channel, @Nullable Tenant platform, @Nullable Forwarding conversations) {
        if (Forwarding.isOn(conversations) && WITHOUT_CONVERSATIONS.contains(channel)) {
            throw new IllegalArgumentException("messages of " + shown(channel) + " cannot go to Conversations");
        }
        if (platform != null && WITHOUT_PLATFORM.contains(channel)) {
            throw new IllegalArgumentException(
                    "messages of " + shown(channel) + " cannot get an application and entity by their configuration");
        }
    }

    private static String shown(ResourceChannel channel) {
        return Arguments.shown(channel.value());
    }
}
