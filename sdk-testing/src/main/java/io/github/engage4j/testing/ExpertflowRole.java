package io.github.engage4j.testing;

import io.github.engage4j.api.OpenEnum;

/**
 * A role of Expertflow CX, as Keycloak gives it to users and clients of the sandbox. Open: a role that the gateway's documented table does
 * not name may do nothing.
 *
 * @param value the name of the role
 * @see <a href="https://docs.expertflow.com/cx-knowledgebase/latest/components-secured-with-authorization">components secured with
 *     authorization</a>
 */
public record ExpertflowRole(String value) implements OpenEnum {

    /** May do everything. */
    public static final ExpertflowRole ADMIN = new ExpertflowRole("Admin");
    /** Reads conversations; reads and changes customers. Pushes no activities. */
    public static final ExpertflowRole SUPERVISOR = new ExpertflowRole("Supervisor");
    /** Pushes activities, reads conversations and customers. */
    public static final ExpertflowRole QUALITY_MANAGER = new ExpertflowRole("Quality Manager");
    /** Pushes activities, reads conversations and customers. */
    public static final ExpertflowRole EVALUATOR = new ExpertflowRole("Evaluator");
    /** Reads conversations. */
    public static final ExpertflowRole CONVERSATION_STUDIO_ADMIN = new ExpertflowRole("Conversation Studio Admin");
    /** Reads conversations; reads and changes customers. Pushes no activities. */
    public static final ExpertflowRole AGENT = new ExpertflowRole("Agent");
    /** Pushes activities, reads conversations. */
    public static final ExpertflowRole CUSTOMER = new ExpertflowRole("Customer");
    /** Reads customers. */
    public static final ExpertflowRole ROUTING_MANAGER = new ExpertflowRole("Routing Manager");

    /** The role of a name that has no constant. */
    public static ExpertflowRole of(String value) {
        return new ExpertflowRole(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
