package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer, of whom an activity names the id only; the platform adds the rest. Its constructor is not API: components get added.
 *
 * @param id the customer's id; {@code _id} on the wire, though a table of the documentation says {@code id}
 * @param firstName the first name, or null
 * @param phoneNumber the phone numbers
 * @param isAnonymous whether the platform knows nothing but an identifier in a channel, or null
 * @param version a counter of changes, or null; {@code __v} on the wire
 * @param attributes what the customer has besides, such as identifiers in channels under the channels' names
 */
public record Customer(
        @WireName("_id") @Nullable String id,
        @Nullable String firstName,
        List<String> phoneNumber,
        @Nullable Boolean isAnonymous,
        @WireName("__v") @Nullable Integer version,
        @OtherMembers Map<String, @Nullable Object> attributes) {

    /**
     * A customer by id, which is all that an activity needs.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Customer of(String id) {
        return new Customer(id, null, Absent.list(), null, null, Absent.map()).checked();
    }

    /** This customer, if it has an id. */
    Customer checked() {
        Arguments.notBlank("header.customer._id", id);
        return this;
    }
}
