package io.github.engage4j.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of an answer what nobody may print: a platform or a proxy may quote credentials, and some answers hold a secret. */
final class Redaction {

    private static final String REDACTED = "[redacted]";
    private static final Pattern MEMBERS = Pattern.compile(
            "(\"(?:access_token|refresh_token|request_uri|flowToken|apiKeySecret|token|password)\"\\s*:\\s*)"
                    + "\"[^\"]*(?:\"|$)");

    private static final Pattern OBJECTS =
            Pattern.compile("(\"(?:webhookHeaders|webhookEventHeaders)\"\\s*:\\s*)\\{[^}]*(?:}|$)");

    private final List<Pattern> secrets;

    /** Takes out these texts, besides the members that are known to hold secrets. */
    Redaction(List<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> !secret.isBlank())
                .map(Redaction::pattern)
                .toList();
    }

    /** The text without secrets, the way JSON may escape them included. */
    String of(String text) {
        String redacted = MEMBERS.matcher(text).replaceAll("$1\"" + REDACTED + "\"");
        redacted = OBJECTS.matcher(redacted).replaceAll("$1\"" + REDACTED + "\"");
        for (Pattern secret : secrets) {
            redacted = secret.matcher(redacted).replaceAll(REDACTED);
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

    /** The secret with each character as it is or as JSON may escape it. */
    private static Pattern pattern(String secret) {
        StringBuilder pattern = new StringBuilder();
        secret.chars()
                .forEach(c -> pattern.append(
                        String.format("(?:\\\\?%s|\\\\u(?i:%04x))", Pattern.quote(String.valueOf((char) c)), c)));
        return Pattern.compile(pattern.toString());
    }
}
