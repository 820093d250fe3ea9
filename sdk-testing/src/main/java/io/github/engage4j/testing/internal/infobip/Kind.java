package io.github.engage4j.testing.internal.infobip;

/** The kinds of things that are stored. */
enum Kind {
    CONVERSATION(true),
    MESSAGE(true),
    NOTE(true),
    TAG(true),
    /** Agents are not named among what Conversations with X keeps apart, so they belong to the whole account: an assumption. */
    AGENT(false),
    QUEUE(true),
    /** What follows is not named there either. */
    WORKING_HOURS(false),
    WEB_FORM(false),
    FORM(false),
    FORM_FIELD(false),
    FORM_TRIGGER(false),
    BOT(false),
    TEMPLATE(false),
    WAITING_STRATEGY(false),
    HOLD_CONFIGURATION(false),
    AWAY_AUDIO_MESSAGE(false),
    /** What provisions tenants is nobody's but the account's: that a tenant's key reaches it too is an assumption. */
    API_KEY(false),
    APPLICATION(false),
    ENTITY(false),
    ASSOCIATION(false),
    INBOUND_CONFIGURATION(false),
    SENDER(false),
    SUBSCRIPTION(false),
    NOTIFICATION_PROFILE(false),
    SECURITY_SETTINGS(false),
    CERTIFICATE(false),
    /** What is set once for the account, or once for each agent. */
    SETTING(false),
    /** Calls and their recordings are where their conversation is. */
    CALL(true),
    RECORDING(true);

    private final boolean tagged;

    Kind(boolean tagged) {
        this.tagged = tagged;
    }

    /** Whether each tenant has its own. */
    boolean isTagged() {
        return tagged;
    }
}
