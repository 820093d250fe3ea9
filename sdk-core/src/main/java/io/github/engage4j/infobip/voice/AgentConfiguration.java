package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * The settings of one agent for calls. Its constructor is not API: components get added.
 *
 * @param wrapUpSeconds how long the agent still counts as busy after a call, in seconds; null if the account's setting applies
 * @param backgroundBlurSettings what stands behind the agent in a video call
 */
public record AgentConfiguration(
        @Nullable Integer wrapUpSeconds, @Nullable BackgroundBlurSettings backgroundBlurSettings) {}
