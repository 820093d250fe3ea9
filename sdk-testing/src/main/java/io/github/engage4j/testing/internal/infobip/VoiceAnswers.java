package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.SandboxError;

/**
 * Answers and errors as the operations of voice have them: a status and a message. Unlike the rest of the Conversations API, these
 * answer 404 for a thing that is not there. Where Infobip's examples have no message for an error, the message is an assumption.
 */
final class VoiceAnswers {

    private VoiceAnswers() {}

    static Answer success(String message) {
        return answer(200, "SUCCESS", message);
    }

    static Answer deleted(String message) {
        return answer(200, "DELETED", message);
    }

    static SandboxError badRequest(String message) {
        return error(400, message);
    }

    static SandboxError invalidBody() {
        return badRequest("Empty or invalid request payload");
    }

    static SandboxError notFound(String message) {
        return error(404, message);
    }

    /** Some operations answer 404 for an agent who is not there, others 400. */
    static SandboxError noAgent(int status, String id) {
        return error(status, "No agent found with id=" + id);
    }

    static SandboxError error(int status, String message) {
        return new SandboxError(answer(status, "ERROR", message));
    }

    private static Answer answer(int http, String status, String message) {
        return Answer.json(http, Members.of("status", status, "message", message));
    }
}
