package io.github.engage4j.testing.internal.expertflow;

import static io.github.engage4j.testing.ExpertflowRole.ADMIN;
import static io.github.engage4j.testing.ExpertflowRole.AGENT;
import static io.github.engage4j.testing.ExpertflowRole.CONVERSATION_STUDIO_ADMIN;
import static io.github.engage4j.testing.ExpertflowRole.CUSTOMER;
import static io.github.engage4j.testing.ExpertflowRole.EVALUATOR;
import static io.github.engage4j.testing.ExpertflowRole.QUALITY_MANAGER;
import static io.github.engage4j.testing.ExpertflowRole.ROUTING_MANAGER;
import static io.github.engage4j.testing.ExpertflowRole.SUPERVISOR;

import io.github.engage4j.testing.ExpertflowRole;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * Which role may call which service with which method, as documented for the gateway. That what its table does not name is for
 * administrators is an assumption.
 */
final class Roles {

    private static final Set<ExpertflowRole> CHANGING_CUSTOMERS = Set.of(ADMIN, SUPERVISOR, AGENT);
    private static final Map<String, Set<ExpertflowRole>> MAY = Map.of(
            "POST conversation-manager", Set.of(ADMIN, QUALITY_MANAGER, EVALUATOR, CUSTOMER),
            "GET conversation-manager",
                    Set.of(ADMIN, SUPERVISOR, QUALITY_MANAGER, EVALUATOR, CONVERSATION_STUDIO_ADMIN, AGENT, CUSTOMER),
            "POST ccm", Set.of(ADMIN, AGENT),
            "POST cim-customer", CHANGING_CUSTOMERS,
            "PUT cim-customer", CHANGING_CUSTOMERS,
            "GET cim-customer", Set.of(ADMIN, SUPERVISOR, AGENT, ROUTING_MANAGER, QUALITY_MANAGER, EVALUATOR));

    private Roles() {}

    /** Whether one of some roles is enough. */
    static boolean allow(Set<ExpertflowRole> roles, String method, String service) {
        return !Collections.disjoint(roles, MAY.getOrDefault(method + " " + service, Set.of(ADMIN)));
    }
}
