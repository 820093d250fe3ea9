package io.github.engage4j;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.error.EngageException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two ways to make a call, which differ in nothing but the thread: what holds for one is tested for both. */
public enum Mode {
    BLOCKING {
        @Override
        public <T> ApiResponse<T> run(ApiCall<T> call) {
            return call.executeForResponse();
        }
    },
    ASYNC {
        @Override
        public <T> ApiResponse<T> run(ApiCall<T> call) {
            return result(call.executeAsyncForResponse());
        }
    };

    private static final long PATIENCE_SECONDS = 20;

    /** Makes the call and gives its answer, or throws what the call ends in. */
    public abstract <T> ApiResponse<T> run(ApiCall<T> call);

    /** Makes the call, which must fail, and gives what it ends in. */
    public EngageException failure(ApiCall<?> call) {
        try {
            ApiResponse<?> response = run(call);
            throw new AssertionError(call.operation() + " succeeded with " + response);
        } catch (EngageException e) {
            return e;
        }
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
