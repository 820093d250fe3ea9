package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.SandboxError;

/**
 * Errors of Expertflow: the gateway's own for 401, 403, 413, 429, 502, 503, 504 and for a path of no service, and a Spring service's for
 * the rest. The conversation-manager's error body is not documented; that it looks like that of its sibling service is an assumption, and
 * so are the bodies of the gateway but for 403 and 429.
 */
final class ExpertflowErrors {

    private ExpertflowErrors() {}

    static SandboxError unauthorized(String message) {
        return new SandboxError(Answer.json(401, Members.of("message", message)));
    }

    static SandboxError forbidden() {
        return KeycloakErrors.of(403, "access_denied", "not_authorized");
    }

    static SandboxError noRoute() {
        return new SandboxError(Answer.json(404, Members.of("error_msg", "404 Route Not Found")));
    }

    static SandboxError tooLarge() {
        return new SandboxError(page(413));
    }

    static SandboxError missing(String timestamp, String field) {
        return invalid(timestamp, field, "must not be null");
    }

    static SandboxError invalid(String timestamp, String field, String complaint) {
        return new SandboxError(spring(400, timestamp, "error.validation", "field '" + field + "': " + complaint));
    }

    /** The error of a status without a reason of its own. */
    static Answer of(int status, String timestamp) {
        return switch (status) {
            case 401 -> unauthorized("JWT token invalid").answer();
            case 403 -> forbidden().answer();
            case 404 -> spring(404, timestamp, "error.resource-not-found", "no such resource");
            case 429 -> Answer.json(429, Members.of("error", "Internal rate limit exceeded ."));
            case 413, 502, 503, 504 -> page(status);
            default -> spring(status, timestamp, "error.internal", "the sandbox was told to answer " + status);
        };
    }

    private static Answer spring(int status, String timestamp, String error, String message) {
        return Answer.json(status, Members.of("timestamp", timestamp, "error", error, "message", message));
    }

    /** What the gateway's web server says when no service has answered. */
    private static Answer page(int status) {
        String title = status + " "
                + switch (status) {
                    case 413 -> "Request Entity Too Large";
                    case 502 -> "Bad Gateway";
                    case 503 -> "Service Temporarily Unavailable";
                    default -> "Gateway Time-out";
                };
        return Answer.html(
                status, "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>");
    }
}
