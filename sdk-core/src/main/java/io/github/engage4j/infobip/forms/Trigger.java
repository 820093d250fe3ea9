package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives conversations a form: the first enabled one whose expression is true for a conversation decides. Its constructor is not
 * API: components get added.
 *
 * @param id its id; sent by the platform though its specification does not declare it
 * @param title its title
 * @param expression when it applies, such as <code>{"$eq": {"queue": "Sales"}}</code>
 * @param orderIndex its place in the order, from 0
 * @param isEnabled whether it is used
 * @param formId the form that it gives
 * @param timesTriggered how often it has applied
 */
public record Trigger(
        @Required String id,
        @Nullable String title,
        @Nullable Json expression,
        @Nullable Integer orderIndex,
        @Nullable Boolean isEnabled,
        @Nullable String formId,
        @Nullable Integer timesTriggered) {}
