package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who says it. Its constructor is not API: components get added.
 *
 * @param id the sender's id
 * @param type what kind of sender it is
 * @param senderName its name; required by the documentation, optional in the object model since 1.14.5
 * @param additionalDetail any more details
 * @param others what it had besides when it was read, which is written again
 */
public record Sender(
        @Nullable String id,
        @Nullable SenderType type,
        @Nullable String senderName,
        Map<String, @Nullable Object> additionalDetail,
        @OtherMembers Map<String, @Nullable Object> others) {

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
                        id,
                        type,
                        Arguments.notBlank("header.sender.senderName", senderName),
                        Absent.map(),
                        Absent.map())
                .checked();
    }

    /** The same sender with more details. */
    public Sender additionalDetail(Map<String, @Nullable Object> additionalDetail) {
        return new Sender(id, type, senderName, Absent.copy(additionalDetail), others);
    }

    /** This sender, if it has what the server asks for. */
    Sender checked() {
        Arguments.notBlank("header.sender.id", id);
        Arguments.notBlank(
                "header.sender.type",
                Arguments.required("header.sender.type", type).value());
        Arguments.optionalNotBlank("header.sender.senderName", senderName);
        Checks.json("header.sender.additionalDetail", additionalDetail);
        return this;
    }
}
