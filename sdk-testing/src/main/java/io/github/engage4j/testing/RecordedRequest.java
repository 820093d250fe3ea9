package io.github.engage4j.testing;

import io.github.engage4j.api.Json;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.ResponseHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived at the sandbox. It prints neither headers nor the query nor the body, because there are secrets in them. Its
 * constructor is not API.
 *
 * @param operation the operation, or null for a path outside the catalogue
 * @param method the HTTP method
 * @param path the path with the query, encoded as it came
 * @param headers the headers
 * @param body the body as text; empty for none
 */
public record RecordedRequest(
        @Nullable Operation operation, String method, String path, ResponseHeaders headers, String body) {

    /** The value of a header whatever the case of its name, or null. */
    public @Nullable String header(String name) {
        return headers.value(name);
    }

    /**
     * The body as JSON.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    public Json json() {
        return Json.parse(body);
    }

    @Override
    public String toString() {
        return "RecordedRequest[" + (operation == null ? "no operation" : operation) + ", " + method + " "
                + path.replaceFirst("\\?.*", "?…") + ", body of " + body.length() + " characters]";
    }
}
