package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Errors of Expertflow: the gateway's own for 401, 403 and 429, and a Spring service's for the rest. The conversation-manager's error
 * body is not documented; that it looks like that of its sibling service is an assumption, and so is the body of 401.
 */
final class ExpertflowErrors {

    private ExpertflowErrors() {}

    static SandboxError unauthorized(String message) {
        return new SandboxError(Answer.json(401, Map.of("message", message)));
    }

    static SandboxError invalid(String timestamp, String field, String complaint) {
        return new SandboxError(spring(400, timestamp, "error.validation", "field '" + field + "': " + complaint));
    }

    /** The error of a status without a reason of its own. */
    static Answer of(int status, String timestamp) {
        return switch (status) {
            case 401 -> unauthorized("JWT token invalid").answer();
            case 403 -> Answer.json(403, Map.of("error", "access_denied", "error_description", "not_authorized"));
            case 429 -> Answer.json(429, Map.of("error", "Internal rate limit exceeded ."));
            case 404 -> spring(404, timestamp, "error.resource-not-found", "no such resource");
            default -> spring(status, timestamp, "error.internal", "the sandbox was told to answer " + status);
        };
    }

    private static Answer spring(int status, String timestamp, String error, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timestamp", timestamp);
        body.put("error", error);
        body.put("message", message);
        return Answer.json(status, body);
    }
}
