package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phone number of a contact.
 *
 * @param phone the number
 * @param additionalPhoneDetails any more details, or null, such as its type
 * @param others what it had besides when it was read, which is written again
 */
public record ContactPhone(
        @Nullable String phone,
        @Nullable Json additionalPhoneDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A number. */
    public static ContactPhone of(String phone) {
        return new ContactPhone(phone, null, Absent.map());
    }

    /** A number with more details. */
    public static ContactPhone of(String phone, @Nullable Json additionalPhoneDetails) {
        return new ContactPhone(phone, additionalPhoneDetails, Absent.map());
    }
}
