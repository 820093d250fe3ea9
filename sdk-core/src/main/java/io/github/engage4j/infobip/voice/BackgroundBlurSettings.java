package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind an agent in a video call. Its constructor is not API: components get added.
 *
 * @param mode the kind of background
 * @param fileMetadata the image, if it is one
 */
public record BackgroundBlurSettings(
        @Nullable BackgroundMode mode, @Nullable BackgroundFile fileMetadata) {}
