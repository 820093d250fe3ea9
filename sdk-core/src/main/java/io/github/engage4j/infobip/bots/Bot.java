package io.github.engage4j.infobip.bots;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.internal.json.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bot. The headers hold what you set, which may be passwords, so their values print as placeholders; one that is blank has
 * null. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param displayName the name that is shown
 * @param channel its channel
 * @param destination what customers write to: a phone number, a Messenger page or a live chat widget
 * @param webhookUrl where messages are forwarded to
 * @param webhookHeaders headers to send along with messages; deprecated by the platform
 * @param webhookEventUrl where events are forwarded to
 * @param webhookEventHeaders headers to send along with events
 * @param messagePersistencePolicy what the platform keeps of its messages
 * @param sessionTimeoutInSec after how many seconds without a message of the customer the conversation is closed
 * @param enabled whether it is used
 */
public record Bot(
        @Required String id,
        @Nullable String displayName,
        @Nullable MessageChannel channel,
        @Nullable String destination,
        @Nullable String webhookUrl,
        Map<String, Secret> webhookHeaders,
        @Nullable String webhookEventUrl,
        Map<String, Secret> webhookEventHeaders,
        @Nullable MessagePersistencePolicy messagePersistencePolicy,
        @Nullable Integer sessionTimeoutInSec,
        @Nullable Boolean enabled) {}
