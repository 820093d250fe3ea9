package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimHeader;
import io.github.engage4j.expertflow.cim.Customer;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for an activity. Its constructor is not API: components get added.
 *
 * @param kind what the id is that of
 * @param id the id of the conversation or the customer
 */
public record ActivityPlace(Kind kind, String id) {

    /**
     * Among the past events of a conversation.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static ActivityPlace conversation(String conversationId) {
        return new ActivityPlace(Kind.CONVERSATION, Arguments.notBlank("conversationId", conversationId));
    }

    /**
     * Among the past activities of a customer.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static ActivityPlace customer(String customerId) {
        return new ActivityPlace(Kind.CUSTOMER, Arguments.notBlank("customerId", customerId));
    }

    /** Where an activity with this header is most likely found; null if it names neither. */
    static @Nullable ActivityPlace of(CimHeader header) {
        String conversation = conversation(header);
        String customer = customer(header);
        if (conversation != null) {
            return conversation(conversation);
        }
        return customer == null ? null : customer(customer);
    }

    /** Why an activity with this header may be elsewhere; null if it must be here. */
    @Nullable
    String doubt(CimHeader header) {
        return kind == Kind.CONVERSATION ? doubtOfConversation(header) : doubtOfCustomer(header);
    }

    private @Nullable String doubtOfConversation(CimHeader header) {
        String own = conversation(header);
        if (own != null) {
            return own.equals(id) ? null : "it belongs to another conversation";
        }
        return text(header.channelSessionId()) == null
                ? "it belongs to no conversation: look among the customer's activities"
                : null;
    }

    private @Nullable String doubtOfCustomer(CimHeader header) {
        if (conversation(header) != null || text(header.channelSessionId()) != null) {
            return "a customer's past activities need not hold those of a conversation: name the conversation";
        }
        return id.equals(customer(header)) ? null : "it belongs to another customer";
    }

    private static @Nullable String conversation(CimHeader header) {
        return text(header.conversationId());
    }

    private static @Nullable String customer(CimHeader header) {
        Customer customer = header.customer();
        return customer == null ? null : text(customer.id());
    }

    /** What the platform's own messages leave empty is not there. */
    private static @Nullable String text(@Nullable String id) {
        return id == null || id.isBlank() ? null : id;
    }

    /** The kinds of places. */
    public enum Kind {
        /** The past events of a conversation. */
        CONVERSATION,
        /** The past activities of a customer. */
        CUSTOMER
    }
}
