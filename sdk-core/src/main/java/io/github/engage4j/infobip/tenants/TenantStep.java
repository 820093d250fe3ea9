package io.github.engage4j.infobip.tenants;

import io.github.engage4j.internal.Arguments;
import java.io.Serializable;

/**
 * A step of onboarding or off-boarding. Its constructor is not API: components get added.
 *
 * @param kind what it is about
 * @param subject which one: the id of an application, entity or subscription, the name of a key, the channel and name of a sender
 * @param state how far it is
 */
public record TenantStep(Kind kind, String subject, State state) implements Serializable {

    private static final long serialVersionUID = 1;

    /** What a step is about. Values get added. */
    public enum Kind {
        APPLICATION,
        ENTITY,
        API_KEY,
        SENDER,
        SUBSCRIPTION
    }

    /** How far a step is. Values get added. */
    public enum State {
        /** Not begun. */
        PLANNED,
        /** Begun; if it is the last thing known, it may have been done or not. */
        STARTED,
        /** Done: it was not there, and is now. Of a sender: it was nobody's or not forwarded, and is the tenant's now. */
        CREATED,
        /** Nothing was to be done: it was there. */
        FOUND,
        /** Done: it was there and of no use any more, so it was disabled and another one made. */
        REPLACED,
        /** Done: it was there, and is released, disabled or deleted now. */
        REMOVED,
        /** Nothing was to be done: it was not there. */
        ABSENT,
        /** Nothing was done: it belongs to another tenant, or another tenant needs it too. */
        LEFT
    }

    static TenantStep planned(Kind kind, String subject) {
        return new TenantStep(kind, subject, State.PLANNED);
    }

    TenantStep as(State other) {
        return new TenantStep(kind, subject, other);
    }

    /** What a message says of it. */
    String text() {
        return kind + " " + Arguments.shown(subject);
    }
}
