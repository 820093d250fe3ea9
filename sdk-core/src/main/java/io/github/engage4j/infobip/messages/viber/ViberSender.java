package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who is shown as the sender. Its constructor is not API: components get added.
 *
 * @param name the name
 * @param avatarUrl where the platform fetches the portrait, or null
 */
public record ViberSender(@Required String name, @Nullable String avatarUrl) {

    /**
     * Who is shown as the sender.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ViberSender of(String name) {
        return new ViberSender(Arguments.notBlank("name", name), null);
    }

    /**
     * Who is shown as the sender; avatarUrl may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ViberSender of(String name, @Nullable String avatarUrl) {
        return new ViberSender(Arguments.notBlank("name", name), avatarUrl);
    }
}
