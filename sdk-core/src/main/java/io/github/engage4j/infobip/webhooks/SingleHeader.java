package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.webhooks.WebhookVerification.Verdict;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Judges the one value that a header must have. One that comes twice is not looked at: which of them the platform sent, nobody can
 * tell.
 */
final class SingleHeader {

    private SingleHeader() {}

    static Verdict judge(WebhookHeaders headers, String name, String prefix, Predicate<String> genuine) {
        List<String> values = headers.values(name);
        if (values == null || values.isEmpty()) {
            return Verdict.MISSING;
        }
        String value = values.size() == 1 ? withoutPrefix(values.get(0), prefix) : null;
        return value != null && genuine.test(value) ? Verdict.GENUINE : Verdict.FORGED;
    }

    private static @Nullable String withoutPrefix(@Nullable String value, String prefix) {
        String text = value == null ? "" : value.strip();
        return text.regionMatches(true, 0, prefix, 0, prefix.length())
                ? text.substring(prefix.length()).strip()
                : null;
    }
}
