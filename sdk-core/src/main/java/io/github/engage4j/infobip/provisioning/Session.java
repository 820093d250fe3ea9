package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.internal.json.Required;

/**
 * A session of a user, which lives 60 minutes by default. Its constructor is not API: components get added.
 *
 * @param token what is sent as {@code Authorization: IBSSO …}
 */
public record Session(@Required Secret token) {

    /** The credentials of this session, for a client of its own. */
    public Credentials credentials() {
        return Credentials.sessionToken(token.reveal());
    }
}
