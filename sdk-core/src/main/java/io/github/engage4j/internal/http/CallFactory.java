package io.github.engage4j.internal.http;

import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.OperationFacts;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;

/** Makes the calls of one platform under one identity. The API classes start from here. Immutable and thread-safe. */
public final class CallFactory {

    private final Engine engine;
    private final JsonCodec json;
    private final Map<Service, HttpUrl> roots;
    private final Authorizer authorizer;

    /** A factory over an engine that others share. */
    public CallFactory(Engine engine, JsonCodec json, Map<Service, HttpUrl> roots, Authorizer authorizer) {
        this.engine = engine;
        this.json = json;
        this.roots = Map.copyOf(roots);
        this.authorizer = authorizer;
    }

    /** The same calls under another identity. */
    public CallFactory as(Authorizer other) {
        return new CallFactory(engine, json, roots, other);
    }

    /** Starts a call of an operation. */
    public CallBuilder call(OperationRow row) {
        return call(row.facts());
    }

    /** Starts a call by an operation's facts. */
    public CallBuilder call(OperationFacts facts) {
        HttpUrl root = roots.get(facts.service());
        if (root == null) {
            throw new IllegalStateException("no base URL for " + facts.service());
        }
        return new CallBuilder(engine, facts, root, json, authorizer);
    }

    /** How long a call may take that has no deadline of its own. */
    public Duration deadline() {
        return engine.policy().deadline();
    }

    /** The engine's time. */
    public Timing timing() {
        return engine.timing();
    }
}
