package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.expertflow.ChannelSession.Channel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The channels that are configured, by their service identifier. While there is none, every service identifier is taken. */
final class Channels {

    private final Map<String, Channel> channels = new HashMap<>();

    void add(String type, String serviceIdentifier) {
        channels.put(serviceIdentifier, new Channel(type, serviceIdentifier));
    }

    boolean takes(String serviceIdentifier) {
        return channels.isEmpty() || channels.containsKey(serviceIdentifier);
    }

    /** The type of a channel, or null if none is configured. */
    @Nullable
    String typeOf(String serviceIdentifier) {
        Channel channel = channels.get(serviceIdentifier);
        return channel == null ? null : channel.type();
    }
}
