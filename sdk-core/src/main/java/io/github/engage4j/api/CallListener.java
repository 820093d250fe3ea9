package io.github.engage4j.api;

/**
 * Is told of every call that a client makes, for metrics and traces. Set on the client's builder. Implementations must be
 * thread-safe and quick, because they run on the thread that makes the call; what they throw is logged and otherwise ignored.
 *
 * <p>Micrometer, as a timer per operation and outcome:
 *
 * <pre>{@code
 * CallListener metrics = operation -> new CallObserver() {
 *     public void callEnded(CallReport call) {
 *         Timer.builder("engage4j.calls")
 *                 .tag("operation", operation.id())
 *                 .tag("status", String.valueOf(call.status()))
 *                 .tag("outcome", call.outcome() == null ? "SUCCESS" : call.outcome().name())
 *                 .register(registry)
 *                 .record(call.duration());
 *     }
 * };
 * }</pre>
 *
 * <p>OpenTelemetry, as a span per call in the caller's trace, with a span per attempt that starts when the attempt did:
 *
 * <pre>{@code
 * CallListener traces = operation -> {
 *     Context caller = Context.current();
 *     Span span = tracer.spanBuilder(operation.id()).setSpanKind(SpanKind.CLIENT).startSpan();
 *     return new CallObserver() {
 *         public void attemptEnded(AttemptReport attempt) {
 *             Instant end = Instant.now();
 *             tracer.spanBuilder("attempt " + attempt.number())
 *                     .setParent(caller.with(span))
 *                     .setStartTimestamp(end.minus(attempt.duration()))
 *                     .startSpan()
 *                     .setAttribute("http.response.status_code", attempt.status())
 *                     .end(end);
 *         }
 *
 *         public void callEnded(CallReport call) {
 *             if (call.error() != null) {
 *                 span.setStatus(StatusCode.ERROR, String.valueOf(call.outcome()));
 *             }
 *             span.end();
 *         }
 *     };
 * };
 * }</pre>
 */
@FunctionalInterface
public interface CallListener {

    /** Listens to nothing. */
    CallListener NONE = operation -> CallObserver.NONE;

    /**
     * A call starts. Runs on the thread that asked for the call, so that a trace's context is at hand.
     *
     * @return what observes this one call
     */
    CallObserver callStarted(Operation operation);
}
