package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * The service level that is promised for a conversation. Its constructor is not API: components get added.
 *
 * @param policyId the policy
 * @param policyName the policy's name
 * @param severityId the severity
 * @param severityName the severity's name
 */
public record SlaPolicy(
        @Nullable String policyId,
        @Nullable String policyName,
        @Nullable String severityId,
        @Nullable String severityName) {}
