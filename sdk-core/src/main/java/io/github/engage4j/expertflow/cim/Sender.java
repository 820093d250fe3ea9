package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Who says it.
 *
 * @param id the sender's id
 * @param type what kind of sender it is
 * @param senderName its name; required by the documentation, optional in the object model since 1.14.5
 * @param additionalDetail any more details, or null
 */
public record Sender(
        @Nullable String id,
        @Nullable SenderType type,
        @Nullable String senderName,
        @Nullable Json additionalDetail) {

    /**
     * A third-party application, which is what pushes activities.
     *
     * @throws IllegalArgumentException if the id or the name is blank
     */
    public static Sender app(String id, String senderName) {
        return of(SenderType.APP, id, senderName);
    }

    /**
     * A sender of any type.
     *
     * @throws IllegalArgumentException if the id or the name is blank
     */
    public static Sender of(SenderType type, String id, String senderName) {
        return new Sender(
                Arguments.notBlank("header.sender.id", id),
                Arguments.required("header.sender.type", type),
                Arguments.notBlank("header.sender.senderName", senderName),
                null);
    }
}
