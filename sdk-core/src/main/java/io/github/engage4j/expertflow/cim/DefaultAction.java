package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens when an element of a carousel is pressed beside its buttons.
 *
 * @param type what kind of action it is, such as {@code web_url}
 * @param url where it leads
 * @param others what it had besides when it was read, which is written again
 */
public record DefaultAction(
        @Nullable String type,
        @Nullable String url,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** An action. */
    public static DefaultAction of(String type, String url) {
        return new DefaultAction(type, url, Absent.map());
    }
}
