package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.ApiKeyOperation;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.OutboundOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.List;

/** Errors as the newer operations of Infobip write them: a code, what happened, what to do, and what is wrong with the request. */
final class ApiErrors {

    private ApiErrors() {}

    /** Whether an operation's errors have this shape. */
    static boolean isSpokenBy(OperationRow row) {
        return row instanceof ApiKeyOperation || row instanceof OutboundOperation;
    }

    static SandboxError unauthorized() {
        return error(401, "The request lacks valid authentication credentials.", "Check the credentials.", List.of());
    }

    static SandboxError notFound(String what) {
        return error(404, "There is no " + what + ".", "Check the id.", List.of());
    }

    static SandboxError tooMany() {
        return error(429, "Too many requests.", "Wait, and try again.", List.of());
    }

    static SandboxError invalidBody() {
        return badRequest("body", "must be a JSON object");
    }

    /** A request that is wrong in one place. */
    static SandboxError badRequest(String property, String violation) {
        return error(
                400,
                "Request cannot be processed.",
                "Check the syntax, violations and adjust the request.",
                List.of(Members.of("property", property, "violation", violation)));
    }

    private static SandboxError error(int status, String description, String action, List<?> violations) {
        return new SandboxError(Answer.json(
                status,
                Members.of(
                        "errorCode",
                        "E" + status,
                        "description",
                        description,
                        "action",
                        action,
                        "violations",
                        violations,
                        "resources",
                        List.of())));
    }
}
