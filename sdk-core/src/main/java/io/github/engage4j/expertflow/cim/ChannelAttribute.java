package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a channel.
 *
 * @param key its name
 * @param type the type of its value
 * @param value its value: always a text when it is sent, because the Agent Desk takes it for one; what arrives may be any untyped JSON
 * @param others what it had besides when it was read, which is written again
 */
public record ChannelAttribute(
        @Nullable String key,
        @Nullable ValueType type,
        @Nullable Object value,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A text of up to 2000 characters.
     *
     * @throws IllegalArgumentException if the key is blank
     */
    public static ChannelAttribute of(String key, String value) {
        return of(key, ValueType.STRING2000, value);
    }

    /**
     * A value of a type, written as a text.
     *
     * @throws IllegalArgumentException if the key is blank, or the type is none that the server knows
     */
    public static ChannelAttribute of(String key, ValueType type, String value) {
        return new ChannelAttribute(key, type, value, Absent.map()).checked("attribute");
    }

    ChannelAttribute checked(String path) {
        Arguments.notBlank(path + ".key", key);
        Checks.known(path + ".type", Arguments.required(path + ".type", type), ValueType.KNOWN);
        if (!(Arguments.required(path + ".value", value) instanceof String)) {
            throw new IllegalArgumentException(path
                    + ".value must be a text: with anything else the Agent Desk cannot load the customer's activities");
        }
        return this;
    }

    @Override
    public String toString() {
        return "ChannelAttribute[" + key + " " + type + "]"; // the value may be a password
    }
}
