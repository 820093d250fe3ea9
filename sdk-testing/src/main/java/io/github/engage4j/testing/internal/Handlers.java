package io.github.engage4j.testing.internal;

import io.github.engage4j.internal.operations.OperationRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which handler plays which operation of the catalogue. Each product area registers its own. */
public final class Handlers {

    private final Map<OperationRow, Handler> handlers = new LinkedHashMap<>();

    /** Registers the handler of an operation, which must not have one yet. */
    public Handlers on(OperationRow row, Handler handler) {
        if (handlers.putIfAbsent(row, handler) != null) {
            throw new IllegalStateException(row.operation() + " has two handlers");
        }
        return this;
    }

    /** The operations that have a handler. */
    public Set<OperationRow> rows() {
        return handlers.keySet();
    }

    /** Plays an operation. */
    public Answer handle(OperationRow row, ApiRequest request) {
        Handler handler = handlers.get(row);
        if (handler == null) {
            throw new SandboxError(Answer.text(501, "the sandbox does not play " + row.operation() + " yet"));
        }
        return handler.handle(request);
    }
}
