package io.github.engage4j.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of an answer what nobody may print: a platform or a proxy may quote credentials, and some answers hold a secret. */
final class Redaction {

    private static final String REDACTED = "[redacted]";
    private static final Pattern MEMBERS =
            Pattern.compile("(\"(?:access_token|refresh_token|request_uri)\"\\s*:\\s*)\"[^\"]*(?:\"|$)");

    private final List<String> secrets;

    /** Takes out these texts, besides the members that are known to hold secrets. */
    Redaction(List<String> secrets) {
        this.secrets = secrets.stream().filter(secret -> !secret.isBlank()).toList();
    }

    /** The text without secrets, the way JSON may escape them included. */
    String of(String text) {
        String redacted = MEMBERS.matcher(text).replaceAll("$1\"" + REDACTED + "\"");
        for (String secret : secrets) {
            redacted = redacted.replace(secret, REDACTED).replace(secret.replace("/", "\\/"), REDACTED);
        }
        return redacted;
    }

    /** The same for a text that may be absent. */
    @Nullable
    String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** The same for all names and texts. */
    Map<String, List<String>> of(Map<String, List<String>> texts) {
        Map<String, List<String>> redacted = new LinkedHashMap<>();
        texts.forEach((name, list) ->
                redacted.put(of(name), list.stream().map(this::of).toList()));
        return redacted;
    }
}
