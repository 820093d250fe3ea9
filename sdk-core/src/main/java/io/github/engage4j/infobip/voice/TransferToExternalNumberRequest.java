package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A phone number to transfer a call to. Its constructor is not API: components get added.
 *
 * @param externalNumber the number
 * @param from the number that the call comes from
 */
public record TransferToExternalNumberRequest(
        String externalNumber, @Nullable String from) {

    /**
     * A number.
     *
     * @param externalNumber the number in the E.164 format
     * @throws IllegalArgumentException if it is blank
     */
    public static TransferToExternalNumberRequest of(String externalNumber) {
        return of(externalNumber, null);
    }

    /**
     * A number, and the one that the call comes from.
     *
     * @param externalNumber the number in the E.164 format
     * @param from the caller's number in the E.164 format, or null
     * @throws IllegalArgumentException if one of them is blank
     */
    public static TransferToExternalNumberRequest of(String externalNumber, @Nullable String from) {
        return new TransferToExternalNumberRequest(
                Arguments.notBlank("externalNumber", externalNumber), Arguments.optionalNotBlank("from", from));
    }
}
