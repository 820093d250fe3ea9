package io.github.engage4j.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * The query that names a form.
 *
 * @param formId the form, or null for the one that the conversation has
 */
public record FormQuery(@Nullable String formId) {}
