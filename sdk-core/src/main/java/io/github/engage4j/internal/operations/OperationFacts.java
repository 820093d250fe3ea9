package io.github.engage4j.internal.operations;

import io.github.engage4j.api.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every wire fact of one operation. A row starts from its method, which sets the class of replay, and says what differs.
 *
 * @param operation what users see of it
 * @param service where it is sent
 * @param path its path, taken apart once
 * @param replay what making it a second time does
 * @param scopes the scopes of which the credentials need at least one; empty if none is documented
 * @param roles the roles of which the user needs at least one; empty if none is documented
 * @param limit the published rate limit, or null
 * @param takesApiKeys whether an API key may call it; otherwise it asks for a user's credentials
 */
public record OperationFacts(
        Operation operation,
        Service service,
        PathTemplate path,
        Replay replay,
        List<String> scopes,
        List<String> roles,
        @Nullable RateLimit limit,
        boolean takesApiKeys) {

    static OperationFacts get(String id, String path) {
        return row("GET", id, path, Replay.SAFE);
    }

    static OperationFacts post(String id, String path) {
        return row("POST", id, path, Replay.ONCE);
    }

    static OperationFacts put(String id, String path) {
        return row("PUT", id, path, Replay.IDEMPOTENT);
    }

    static OperationFacts patch(String id, String path) {
        return row("PATCH", id, path, Replay.ONCE);
    }

    static OperationFacts delete(String id, String path) {
        return row("DELETE", id, path, Replay.IDEMPOTENT);
    }

    /**
     * The facts of an operation that the catalogue does not have: what its method and path say.
     *
     * @throws IllegalArgumentException if the path is no path, or could leave the place it names
     */
    public static OperationFacts unknown(Service service, String method, String path) {
        Replay replay = switch (method) {
            case "GET" -> Replay.SAFE;
            case "PUT", "DELETE" -> Replay.IDEMPOTENT;
            default -> Replay.ONCE;
        };
        PathTemplate.checkTemplate(path);
        return row(method, method + " " + path, path, replay).at(service);
    }

    /** The same, of which a second time leaves the same state. */
    public OperationFacts idempotent() {
        return new OperationFacts(operation, service, path, Replay.IDEMPOTENT, scopes, roles, limit, takesApiKeys);
    }

    OperationFacts at(Service other) {
        return new OperationFacts(operation, other, path, replay, scopes, roles, limit, takesApiKeys);
    }

    OperationFacts scopes(String... oneOf) {
        return new OperationFacts(operation, service, path, replay, List.of(oneOf), roles, limit, takesApiKeys);
    }

    OperationFacts roles(String... oneOf) {
        return new OperationFacts(operation, service, path, replay, scopes, List.of(oneOf), limit, takesApiKeys);
    }

    OperationFacts limit(RateLimit published) {
        return new OperationFacts(operation, service, path, replay, scopes, roles, published, takesApiKeys);
    }

    /** The same, which the platform refuses to API keys, whatever their scopes. */
    OperationFacts notWithApiKeys() {
        return new OperationFacts(operation, service, path, replay, scopes, roles, limit, false);
    }

    private static OperationFacts row(String method, String id, String path, Replay replay) {
        return new OperationFacts(
                new Operation(id, method, path),
                Service.INFOBIP_API,
                PathTemplate.parse(path),
                replay,
                List.of(),
                List.of(),
                null,
                true);
    }
}
