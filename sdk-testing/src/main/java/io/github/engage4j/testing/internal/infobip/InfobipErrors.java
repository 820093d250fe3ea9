package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.Map;

/** Errors in Infobip's shape, with its own texts where its specification gives them. */
final class InfobipErrors {

    private static final Map<Integer, String> TEXTS = Map.of(
            400, "Bad request",
            401, "Invalid login details",
            403, "Forbidden",
            404, "Not found",
            429, "Too many requests",
            500, "Something went wrong. Please contact support.");
    private static final Map<Integer, String> CODES = Map.of(
            400, "BAD_REQUEST",
            401, "UNAUTHORIZED",
            403, "FORBIDDEN",
            404, "NOT_FOUND",
            429, "TOO_MANY_REQUESTS");

    private InfobipErrors() {}

    static SandboxError unauthorized() {
        return new SandboxError(of(401));
    }

    static SandboxError forbidden(String text) {
        return new SandboxError(shape(403, "FORBIDDEN", text));
    }

    static SandboxError badRequest(String text) {
        return new SandboxError(shape(400, "BAD_REQUEST", text));
    }

    static SandboxError invalidBody() {
        return badRequest("Invalid request body.");
    }

    /** The Conversations API answers 400, not 404, for a thing that is not there. */
    static SandboxError noSuch(String id) {
        return noSuch("id", id);
    }

    /** The same for a thing that is looked up by something else. */
    static SandboxError noSuch(String what, String value) {
        return new SandboxError(
                shape(400, "NOT_FOUND", "Invalid " + what + " '" + value + "' given! No such entity exists."));
    }

    /** Some areas answer 404 for a thing that is not there. */
    static SandboxError notFound(String text) {
        return new SandboxError(shape(404, "NOT_FOUND", text));
    }

    /** What was created before is created again. */
    static SandboxError conflict(String text) {
        return new SandboxError(shape(409, "CONFLICT", text));
    }

    /** The same for an agent. */
    static SandboxError noSuchAgent(String id) {
        return new SandboxError(shape(400, "NOT_FOUND", "Invalid agent id given '" + id + "'"));
    }

    /** The error of a status without a reason of its own. */
    static Answer of(int status) {
        int documented = status >= 500 ? 500 : status;
        return shape(status, CODES.getOrDefault(documented, "GENERAL_ERROR"), TEXTS.getOrDefault(documented, "Error"));
    }

    private static Answer shape(int status, String code, String text) {
        Object exception = Map.of("serviceException", Members.of("messageId", code, "text", text));
        return Answer.json(status, Map.of("requestError", exception));
    }
}
