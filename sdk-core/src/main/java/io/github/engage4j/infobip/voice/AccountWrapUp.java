package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * The time after a call in which an agent still counts as busy, for a whole account. Its constructor is not API: components get added.
 *
 * @param wrapUpSeconds how long, in seconds
 * @param canExtendWrapUp whether agents may extend it
 * @param enabled whether there is such a time
 */
public record AccountWrapUp(
        @Nullable Integer wrapUpSeconds,
        @Nullable Boolean canExtendWrapUp,
        @Nullable Boolean enabled) {}
