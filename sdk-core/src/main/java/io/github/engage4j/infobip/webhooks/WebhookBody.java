package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonItems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a body: one event or an array of them, in UTF-8. That several come as an array is an assumption. */
final class WebhookBody {

    private WebhookBody() {}

    /**
     * The events of a body.
     *
     * @throws UnreadableException if it is anything else, or holds more than so many
     */
    static List<WebhookEvent> read(byte[] body, int mostEvents) throws UnreadableException {
        List<WebhookEvent> events = new ArrayList<>();
        for (Json item : items(text(body), mostEvents)) {
            WebhookEvent event = EventReader.read(item);
            if (event == null) {
                throw new UnreadableException(
                        WebhookReceiver.BAD_REQUEST, "the body holds something that is no object");
            }
            events.add(event);
        }
        return events;
    }

    private static List<Json> items(String text, int mostEvents) throws UnreadableException {
        try {
            List<Json> items = JsonItems.read(text, mostEvents + 1);
            if (items.size() > mostEvents) {
                throw new UnreadableException(WebhookReceiver.TOO_LARGE, "more than " + mostEvents + " events");
            }
            return items;
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(WebhookReceiver.BAD_REQUEST, "the body is no JSON, or nested too deep");
        }
    }

    private static String text(byte[] body) throws UnreadableException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(WebhookReceiver.BAD_REQUEST, "the body is not in UTF-8");
        }
    }

    /** Why a body cannot be read, and what to answer. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        private final int status;
        private final String reason;

        UnreadableException(int status, String reason) {
            super(reason);
            this.status = status;
            this.reason = reason;
        }

        int status() {
            return status;
        }

        String reason() {
            return reason;
        }
    }
}
