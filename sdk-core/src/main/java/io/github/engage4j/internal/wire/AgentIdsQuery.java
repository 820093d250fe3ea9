package io.github.engage4j.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * Which agents a list is for.
 *
 * @param agentIds their ids with commas between them, or null for all
 */
public record AgentIdsQuery(@Nullable String agentIds) {}
