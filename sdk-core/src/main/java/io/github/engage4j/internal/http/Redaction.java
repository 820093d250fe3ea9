package io.github.engage4j.internal.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of an answer what nobody may print: a platform or a proxy may quote credentials, and some answers hold a secret. */
final class Redaction {

    private static final String REDACTED = "[redacted]";
    private static final Pattern MEMBERS = Pattern.compile(
            "(\"(?:access_token|refresh_token|id_token|accessToken|idToken|client_secret|request_uri|flowToken"
                    + "|apiKeySecret|token|password|secretKey|clientSecret|refreshToken|certificateContent|passphrase)\"\\s*:\\s*)"
                    + "\"[^\"\\\\]*+(?:\\\\[^\\n][^\"\\\\]*+)*+(?:\"|\\\\?$)");

    private static final Pattern OBJECTS =
            Pattern.compile("\"(?:webhookHeaders|webhookEventHeaders|headers|credentials)\"\\s*:\\s*(?=\\{)");

    private final List<SecretText> secrets;

    /** Takes out these texts, besides the members that are known to hold secrets. */
    Redaction(List<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> !secret.isBlank())
                .map(SecretText::new)
                .toList();
    }

    /** The text without secrets, however JSON or a form may write them. */
    String of(String text) {
        String redacted = MEMBERS.matcher(text).replaceAll("$1\"" + REDACTED + "\"");
        redacted = withoutObjects(redacted);
        for (SecretText secret : secrets) {
            redacted = secret.replaceIn(redacted, REDACTED);
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

    /** Takes out whole objects, whatever they hold. */
    private static String withoutObjects(String text) {
        StringBuilder kept = new StringBuilder();
        Matcher start = OBJECTS.matcher(text);
        int from = 0;
        while (start.find(from)) {
            kept.append(text, from, start.end()).append('"').append(REDACTED).append('"');
            from = endOfObject(text, start.end());
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** The place behind the brace that closes the object at a place; the end of the text if it is cut off before. */
    private static int endOfObject(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '}')) {
                depth += c == '{' ? 1 : -1;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }
}
