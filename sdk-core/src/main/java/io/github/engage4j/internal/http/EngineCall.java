package io.github.engage4j.internal.http;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call that the engine can make. */
class EngineCall<T> implements ApiCall<T> {

    final Engine engine;
    final CallPlan<T> plan;
    final CallOptions options;

    EngineCall(Engine engine, CallPlan<T> plan, CallOptions options) {
        this.engine = engine;
        this.plan = plan;
        this.options = options;
    }

    @Override
    public Operation operation() {
        return plan.facts().operation();
    }

    @Override
    public T execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return engine.run(new CallRun<>(engine, plan, options));
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return engine.runAsync(new CallRun<>(engine, plan, options), ApiResponse::value);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeAsyncForResponse() {
        return engine.runAsync(new CallRun<>(engine, plan, options), Function.identity());
    }

    @Override
    public ApiCall<T> with(CallOptions options) {
        return new EngineCall<>(engine, plan, this.options.and(options));
    }

    @Override
    public String toString() {
        return "ApiCall[" + operation() + "]";
    }
}
