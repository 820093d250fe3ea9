package io.github.engage4j.infobip.webhooks;

/** What events print: nothing that a customer has said. */
final class EventText {

    private static final int SHOWN = 12;

    private EventText() {}

    static String of(WebhookEvent event) {
        return event.getClass().getSimpleName() + "[" + event.key().substring(0, SHOWN) + "]";
    }
}
