package io.github.engage4j.internal.http;

import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.OperationFacts;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one platform under one identity. The API classes start from here. Immutable and thread-safe. */
public final class CallFactory {

    private final Engine engine;
    private final JsonCodec json;
    private final Map<Service, HttpUrl> roots;
    private final Map<String, String> headers;
    private final Authorizer authorizer;

    /** A factory over an engine that others share. */
    public CallFactory(Engine engine, JsonCodec json, Map<Service, HttpUrl> roots, Authorizer authorizer) {
        this(engine, json, Map.copyOf(roots), Map.of(), authorizer);
    }

    private CallFactory(
            Engine engine,
            JsonCodec json,
            Map<Service, HttpUrl> roots,
            Map<String, String> headers,
            Authorizer authorizer) {
        this.engine = engine;
        this.json = json;
        this.roots = roots;
        this.headers = headers;
        this.authorizer = authorizer;
    }

    /** The same calls under another identity. */
    public CallFactory as(Authorizer other) {
        return new CallFactory(engine, json, roots, headers, other);
    }

    /** The same calls with these headers, each unless the call has one of that name. */
    public CallFactory with(Map<String, String> checkedHeaders) {
        return new CallFactory(engine, json, roots, Map.copyOf(checkedHeaders), authorizer);
    }

    /** The same calls to other addresses. */
    public CallFactory at(Map<Service, HttpUrl> otherRoots) {
        return new CallFactory(engine, json, Map.copyOf(otherRoots), headers, authorizer);
    }

    /** Starts a call of an operation. */
    public CallBuilder call(OperationRow row) {
        return call(row.facts());
    }

    /** Starts a call by an operation's facts. */
    public CallBuilder call(OperationFacts facts) {
        HttpUrl root = roots.get(facts.service());
        if (root == null) {
            throw new IllegalStateException("no address for " + facts.operation() + ": call "
                    + facts.service().setting() + " where the platform is configured");
        }
        return new CallBuilder(engine, facts, root, json, authorizer, headers);
    }

    /** The address of a service, or null if it has none. */
    public @Nullable HttpUrl root(Service service) {
        return roots.get(service);
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
