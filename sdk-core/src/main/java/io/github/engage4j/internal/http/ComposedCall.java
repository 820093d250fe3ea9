package io.github.engage4j.internal.http;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Operation;
import io.github.engage4j.error.EngageException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Several calls, one after the other, as one call. The steps are written once, for the blocking and the asynchronous way; the options
 * go to each of the calls, and each has a deadline of its own. Immutable and thread-safe.
 */
public final class ComposedCall<T> implements ApiCall<T> {

    private static final CallOptions NO_OPTIONS = CallOptions.builder().build();

    private final Operation operation;
    private final Steps<T> steps;
    private final CallOptions options;

    private ComposedCall(Operation operation, Steps<T> steps, CallOptions options) {
        this.operation = operation;
        this.steps = steps;
        this.options = options;
    }

    /** A call of steps, for the operation that matters among theirs. */
    public static <T> ApiCall<T> of(Operation operation, Steps<T> steps) {
        return new ComposedCall<>(operation, steps, NO_OPTIONS);
    }

    /** What a step before the operation fails in, as a failure of the operation, which was not made. */
    public static <A> CompletableFuture<A> before(Operation operation, CompletableFuture<A> step) {
        return step.exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                cause(failure) instanceof EngageException e && !e.operation().equals(operation)
                        ? Unmade.notMade(operation, e)
                        : cause(failure)));
    }

    /** A step, with another value in place of some of its failures. */
    public static <A> CompletableFuture<A> orElse(CompletableFuture<A> step, Predicate<Throwable> some, A value) {
        return step.exceptionallyCompose(failure -> some.test(cause(failure))
                ? CompletableFuture.completedFuture(value)
                : CompletableFuture.failedFuture(cause(failure)));
    }

    /** The exception of an operation that is not made, because it does not fit the present state. */
    public static EngageException refused(Operation operation, String problem, @Nullable String advice) {
        return Unmade.refusedHere(operation, problem, advice);
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public T execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        try {
            return steps.start(this::blocking).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return async(ApiResponse::value);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeAsyncForResponse() {
        return async(Function.identity());
    }

    @Override
    public ApiCall<T> with(CallOptions options) {
        return new ComposedCall<>(operation, steps, this.options.and(options));
    }

    @Override
    public String toString() {
        return "ApiCall[" + operation + "]";
    }

    private <A> CompletableFuture<ApiResponse<A>> blocking(ApiCall<A> call) {
        try {
            return CompletableFuture.completedFuture(call.with(options).executeForResponse());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <R> CompletableFuture<R> async(Function<ApiResponse<T>, R> value) {
        ChainFuture<R> chain = new ChainFuture<>();
        Runner runner = new Runner() {
            @Override
            public <A> CompletableFuture<ApiResponse<A>> run(ApiCall<A> call) {
                return chain.step(() -> call.with(options).executeAsyncForResponse());
            }
        };
        var unused = steps.start(runner)
                .thenApply(value)
                .whenComplete((result, failure) -> chain.end(result, failure == null ? null : cause(failure)));
        return chain;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** What is done, call after call. */
    @FunctionalInterface
    public interface Steps<T> {

        /** Does it, and makes each call through the runner. */
        CompletableFuture<ApiResponse<T>> start(Runner runner);
    }

    /** Makes a call in the way that the whole is made. */
    @FunctionalInterface
    public interface Runner {

        /** Makes a call; in the blocking way the future is done when it comes. */
        <A> CompletableFuture<ApiResponse<A>> run(ApiCall<A> call);
    }
}
