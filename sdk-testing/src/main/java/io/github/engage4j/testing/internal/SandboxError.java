package io.github.engage4j.testing.internal;

/** The platform says no: thrown by whatever finds the reason, answered to the caller. */
public final class SandboxError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    /** An error with this answer, which has the platform's own shape. */
    public SandboxError(Answer answer) {
        super("status " + answer.status(), null, false, false);
        this.answer = answer;
    }

    /** What the caller gets. */
    public Answer answer() {
        return answer;
    }
}
