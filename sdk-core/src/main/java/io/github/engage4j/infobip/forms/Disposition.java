package io.github.engage4j.infobip.forms;

import org.jspecify.annotations.Nullable;

/**
 * What was filled in for one field. Its constructor is not API: components get added.
 *
 * @param fieldId the field
 * @param dispositionId its own id, by which it is deleted
 * @param dispositionValue the value; null if there is none yet
 */
public record Disposition(
        @Nullable String fieldId,
        @Nullable String dispositionId,
        @Nullable String dispositionValue) {}
