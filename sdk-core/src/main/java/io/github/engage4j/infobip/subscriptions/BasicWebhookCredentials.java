package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A name and a password, sent to the webhook with each event. Its constructor is not API: components get added.
 *
 * @param username the name
 * @param password the password; null where the platform keeps it back
 */
@TypeName("BASIC")
public record BasicWebhookCredentials(
        @Nullable String username, @Nullable Secret password) implements WebhookCredentials {

    /**
     * A name and a password, at most 255 characters each.
     *
     * @throws IllegalArgumentException if the name is blank, or either is too long
     */
    public static BasicWebhookCredentials of(String username, Secret password) {
        return new BasicWebhookCredentials(
                Arguments.atMost(NewId.LONGEST, "username", Arguments.notBlank("username", username)),
                ShortSecret.check("password", password));
    }
}
