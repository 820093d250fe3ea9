package io.github.engage4j.examples;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.messages.Message;

/** What to do when a send fails. */
final class Failures {

    private Failures() {}

    static String send(ApiCall<Message> send) {
        // readme: failures
        try {
            return "sent " + send.execute().id();
        } catch (EngageException e) {
            return switch (e.outcome()) {
                case NOT_SENT -> "nothing happened: send it again later";
                case REJECTED -> "refused, and it will be again: " + e.getMessage();
                case ACCEPTED -> "sent, though the answer was unreadable: do not send it again";
                case UNKNOWN -> "look it up before sending it again";
            };
        }
        // readme: end
    }
}
