package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;

/** Third-party activities of Expertflow CX, and the events they become. Expertflow publishes no operation ids, so they are ours. */
public enum ActivityOperation implements OperationRow {
    PUSH_ACTIVITY(post("push-activity", "/activities")
            .at(Service.EXPERTFLOW_CONVERSATION_MANAGER)
            .roles("Admin", "Quality Manager", "Evaluator", "Customer")),
    GET_CUSTOMER_ACTIVITIES(get("get-customer-activities", "/customer-topics/customer/{customerId}/activities")
            .at(Service.EXPERTFLOW_CONVERSATION_MANAGER)
            .roles(Roles.READING)),
    GET_PAST_EVENTS(get("get-past-events", "/customer-topics/{conversationId}/past-events")
            .at(Service.EXPERTFLOW_CONVERSATION_MANAGER)
            .roles(Roles.READING));

    private final OperationFacts facts;

    ActivityOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }

    /** Those that several rows share. */
    private static final class Roles {

        static final String[] READING = {
            "Admin", "Supervisor", "Quality Manager", "Evaluator", "Conversation Studio Admin", "Agent", "Customer"
        };
    }
}
