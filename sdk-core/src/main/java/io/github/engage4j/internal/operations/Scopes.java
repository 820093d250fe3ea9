package io.github.engage4j.internal.operations;

/** The scopes that Infobip's operations ask for. */
final class Scopes {

    static final String CONVERSATIONS_MANAGE = "conversations:manage";
    static final String CONVERSATIONS_READ = "conversations:read";
    static final String ACCOUNT_MANAGE = "account-management:manage";
    static final String SUBSCRIPTIONS_MANAGE = "subscriptions:manage";
    static final String MESSAGE_SEND = "message:send";
    static final String MESSAGES_API_SEND = "messages-api:message:send";
    static final String MESSAGES_API_MANAGE = "messages-api:manage";
    static final String APPLICATION_ENTITY_MANAGE = "application-entity:manage";
    static final String NUMBERS_MANAGE = "numbers:manage";

    private Scopes() {}
}
