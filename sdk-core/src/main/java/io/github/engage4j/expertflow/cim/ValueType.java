package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * The type of a channel attribute's value. Open when it is read: what has no constant survives. The server knows these values alone, so
 * no other is sent.
 *
 * @param value the text as the platform writes it
 */
public record ValueType(String value) implements OpenEnum {

    public static final ValueType ALPHANUM100 = new ValueType("Alphanum100");
    public static final ValueType ALPHANUM_SPECIAL200 = new ValueType("AlphanumSpecial200");
    public static final ValueType STRING2000 = new ValueType("String2000");
    public static final ValueType STRING50 = new ValueType("String50");
    public static final ValueType STRING100 = new ValueType("String100");
    public static final ValueType POSITIVE_NUMBER = new ValueType("PositiveNumber");
    public static final ValueType IP = new ValueType("IP");
    public static final ValueType NUMBER = new ValueType("Number");
    public static final ValueType PHONE_NUMBER = new ValueType("PhoneNumber");
    public static final ValueType URL = new ValueType("URL");
    public static final ValueType BOOLEAN = new ValueType("Boolean");
    public static final ValueType EMAIL = new ValueType("Email");
    public static final ValueType PASSWORD = new ValueType("Password");
    public static final ValueType STRING_LIST = new ValueType("StringList");
    public static final ValueType WEB_CHANNEL_DATA = new ValueType("WebChannelData");

    static final List<ValueType> KNOWN = List.of(
            ALPHANUM100,
            ALPHANUM_SPECIAL200,
            STRING2000,
            STRING50,
            STRING100,
            POSITIVE_NUMBER,
            IP,
            NUMBER,
            PHONE_NUMBER,
            URL,
            BOOLEAN,
            EMAIL,
            PASSWORD,
            STRING_LIST,
            WEB_CHANNEL_DATA);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ValueType of(String value) {
        return new ValueType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
