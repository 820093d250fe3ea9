package io.github.engage4j.testing.internal;

import io.github.engage4j.internal.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox answers.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body; empty for none
 */
public record Answer(int status, Map<String, String> headers, ByteString body) {

    private static final String JSON = "application/json";
    private static final String TYPE = "Content-Type";

    /** An answer with a text. */
    public Answer(int status, Map<String, String> headers, String body) {
        this(status, headers, ByteString.encodeUtf8(body));
    }

    /** A tree as JSON, with status 200. */
    public static Answer json(@Nullable Object tree) {
        return json(200, tree);
    }

    /** What Infobip answers when it has only to say that something was done. */
    public static Answer success(String message) {
        return json(Map.of("statusCode", "SUCCESS", "message", message));
    }

    /** A tree as JSON. */
    public static Answer json(int status, @Nullable Object tree) {
        return new Answer(status, Map.of(TYPE, JSON), JsonTree.write(tree));
    }

    /** A plain text. */
    public static Answer text(int status, String text) {
        return new Answer(status, Map.of(TYPE, "text/plain;charset=UTF-8"), text);
    }

    /** A page. */
    public static Answer html(int status, String html) {
        return new Answer(status, Map.of(TYPE, "text/html;charset=UTF-8"), html);
    }

    /** The same with one header more. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** The body as a text. */
    String text() {
        return body.utf8();
    }

    /** The same with another body. */
    Answer withBody(String other) {
        return new Answer(status, headers, other);
    }

    /** Whether it is a success in JSON, which faults of the content can be played on. */
    boolean isJsonSuccess() {
        return status < 300 && JSON.equals(headers.get(TYPE)) && body.size() > 0;
    }
}
