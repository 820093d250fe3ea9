package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/** Checks how long a secret is, without showing it. */
final class ShortSecret {

    private ShortSecret() {}

    static Secret check(String field, @Nullable Secret value) {
        Secret secret = Arguments.required(field, value);
        String unused = Arguments.atMost(NewId.LONGEST, field, secret.reveal());
        return secret;
    }

    static @Nullable Secret optional(String field, @Nullable Secret value) {
        return value == null ? null : check(field, value);
    }
}
