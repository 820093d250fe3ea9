package io.github.engage4j.testing.internal.infobip;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is set once for the account, or once for each agent. Settings are not named among what Conversations with X keeps apart, so
 * they belong to the whole account: an assumption.
 *
 * @param store where they are kept
 * @param name which of them
 */
record Settings(Store store, String name) {

    /** What is set for the account, or null. */
    @Nullable
    Map<String, @Nullable Object> find() {
        return find("");
    }

    /** What is set for an agent, or null. */
    @Nullable
    Map<String, @Nullable Object> find(String agentId) {
        Map<String, @Nullable Object> setting = store.find(Kind.SETTING, Caller.ACCOUNT, key(agentId));
        return setting == null ? null : value(setting);
    }

    /** What is set for all agents, in the order in which it was. */
    List<Map<String, @Nullable Object>> all() {
        return store.all(Kind.SETTING, Caller.ACCOUNT).stream()
                .filter(setting -> String.valueOf(setting.get("id")).startsWith(key("")))
                .map(Settings::value)
                .toList();
    }

    /** Sets it for the account. */
    Map<String, @Nullable Object> set(Map<String, @Nullable Object> value) {
        return set("", value);
    }

    /** Sets it for an agent. */
    Map<String, @Nullable Object> set(String agentId, Map<String, @Nullable Object> value) {
        store.add(Kind.SETTING, Caller.ACCOUNT, Members.of("id", key(agentId), "value", value));
        return value;
    }

    /** Forgets what is set for an agent. */
    void remove(String agentId) {
        if (find(agentId) != null) {
            store.remove(Kind.SETTING, Caller.ACCOUNT, key(agentId));
        }
    }

    private String key(String agentId) {
        return name + "/" + agentId;
    }

    @SuppressWarnings("unchecked") // it is what set has put there
    private static Map<String, @Nullable Object> value(Map<String, @Nullable Object> setting) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(setting.get("value"));
    }
}
