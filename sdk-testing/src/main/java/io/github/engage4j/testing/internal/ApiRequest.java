package io.github.engage4j.testing.internal;

import io.github.engage4j.internal.json.JsonTree;
import io.github.engage4j.internal.operations.PathTemplate;
import io.github.engage4j.testing.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A request as handlers see it.
 *
 * @param caller who calls; what that is, is the platform's own affair
 * @param recorded the request as it came
 * @param url its address, taken apart
 * @param template the path of the operation
 * @param path the decoded path below the service's root
 * @param invalidBody makes the platform's error for a body that is not a JSON object
 */
public record ApiRequest(
        Object caller,
        RecordedRequest recorded,
        HttpUrl url,
        PathTemplate template,
        List<String> path,
        Supplier<SandboxError> invalidBody) {

    /** The value of an argument in the path. */
    public String argument(String name) {
        return template.argument(name, path);
    }

    /** The value of a query parameter, or null. */
    public @Nullable String query(String name) {
        return url.queryParameter(name);
    }

    /** All values of a query parameter that may be repeated. */
    public List<@Nullable String> queries(String name) {
        return url.queryParameterValues(name);
    }

    /** The value of a header, or null. */
    public @Nullable String header(String name) {
        return recorded.header(name);
    }

    /** The members of the body. */
    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    public Map<String, @Nullable Object> body() {
        try {
            if (JsonTree.parse(recorded.body()) instanceof Map<?, ?> members) {
                return (Map<String, @Nullable Object>) members;
            }
        } catch (IllegalArgumentException e) {
            throw invalidBody.get();
        }
        throw invalidBody.get();
    }
}
