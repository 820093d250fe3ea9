package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.patch;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Working hours and their holidays. */
public enum WorkingHoursOperation implements OperationRow {
    GET_FILTERED_WORKING_HOURS(get("get-filtered-working-hours", "/ccaas/1/working-hours")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_WORKING_HOURS(post("create-working-hours", "/ccaas/1/working-hours").scopes(CONVERSATIONS_MANAGE)),
    GET_WORKING_HOURS(
            get("get-working-hours", "/ccaas/1/working-hours/{id}").scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_WORKING_HOURS(
            put("update-working-hours", "/ccaas/1/working-hours/{id}").scopes(CONVERSATIONS_MANAGE)),
    DELETE_WORKING_HOURS(
            delete("delete-working-hours", "/ccaas/1/working-hours/{id}").scopes(CONVERSATIONS_MANAGE)),
    PATCH_WORKING_HOURS(
            patch("patch-working-hours", "/ccaas/1/working-hours/{id}").scopes(CONVERSATIONS_MANAGE)),
    GET_WORKING_HOURS_STATUS(get("get-working-hours-status", "/ccaas/1/working-hours/{id}/status")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_WORKING_HOURS_HOLIDAY(post("create-working-hours-holiday", "/ccaas/1/working-hours/{workingHoursId}/holiday")
            .scopes(CONVERSATIONS_MANAGE)),
    DELETE_WORKING_HOURS_HOLIDAY(
            delete("delete-working-hours-holiday", "/ccaas/1/working-hours/{workingHoursId}/holiday/{id}")
                    .scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    WorkingHoursOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
