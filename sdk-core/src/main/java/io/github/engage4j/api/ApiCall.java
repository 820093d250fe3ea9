package io.github.engage4j.api;

import java.util.concurrent.CompletableFuture;

/**
 * A call that is ready to be made. Nothing is sent until one of the {@code execute} methods runs, and each of them makes the call
 * anew: executing a creation twice creates twice. Immutable and thread-safe.
 *
 * @param <T> the value of the answer
 */
public interface ApiCall<T> {

    /** The operation that this call is for. */
    Operation operation();

    /**
     * Makes the call and waits for its answer, at most until the deadline of its {@link RetryPolicy}.
     *
     * @throws io.github.engage4j.error.EngageException if it fails; the exception says what is known about its delivery
     */
    T execute();

    /** Makes the call as {@link #execute()} does, and gives the whole answer: status, headers, value and JSON. */
    ApiResponse<T> executeForResponse();

    /**
     * Makes the call on another thread. The future fails with the exception that {@link #execute()} would throw; cancelling it
     * cancels the call, a wait before the next attempt included. Callbacks may block: they do not hold up other calls.
     */
    CompletableFuture<T> executeAsync();

    /** Makes the call as {@link #executeAsync()} does, and gives the whole answer. */
    CompletableFuture<ApiResponse<T>> executeAsyncForResponse();

    /** The same call with options of its own; what earlier options set and these do not, stays. */
    ApiCall<T> with(CallOptions options);
}
