package io.github.engage4j.api;

import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.OperationFacts;
import io.github.engage4j.internal.operations.Service;
import org.jspecify.annotations.Nullable;

/**
 * Any path of a platform, for an operation that this release has no method for: with the client's authentication, delivery contract,
 * errors and listeners. Immutable and thread-safe.
 *
 * <p>A path is a template such as {@code /ccaas/1/conversations/{conversationId}}, and the values of its arguments follow it, which
 * encodes them and keeps customers' data out of logs and metrics, which name the template. GET is repeated freely, PUT and DELETE too,
 * because they bring about a state; POST and PATCH are sent once, unless {@link RawCall#idempotent()} says otherwise.
 */
public final class RawApi {

    private final CallFactory calls;
    private final Service service;

    /** Not API: made by the client of a platform. */
    @SuppressWarnings("exports")
    public RawApi(CallFactory calls, Service service) {
        this.calls = calls;
        this.service = service;
    }

    /**
     * A GET.
     *
     * @throws IllegalArgumentException if the path is no path below the base URL, or does not take as many arguments
     */
    public RawCall get(String path, @Nullable String... arguments) {
        return call("GET", path, arguments);
    }

    /** A POST, under the same rules as {@link #get}. */
    public RawCall post(String path, @Nullable String... arguments) {
        return call("POST", path, arguments);
    }

    /** A PUT, under the same rules as {@link #get}. */
    public RawCall put(String path, @Nullable String... arguments) {
        return call("PUT", path, arguments);
    }

    /** A PATCH, under the same rules as {@link #get}. */
    public RawCall patch(String path, @Nullable String... arguments) {
        return call("PATCH", path, arguments);
    }

    /** A DELETE, under the same rules as {@link #get}. */
    public RawCall delete(String path, @Nullable String... arguments) {
        return call("DELETE", path, arguments);
    }

    private RawCall call(String method, String path, @Nullable String... arguments) {
        return new RawCall(calls, OperationFacts.unknown(service, method, path), arguments);
    }
}
