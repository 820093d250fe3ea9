package io.github.engage4j.infobip.voice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where agents may transfer calls to outside of the contact centre. Its constructor is not API: components get added.
 *
 * @param tagName the tag of the people to whom they may, if not to any number
 * @param transferToAnyNumberEnabled whether they may transfer to any number
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record ExternalNumberTransfer(
        @Nullable String tagName,
        @Nullable Boolean transferToAnyNumberEnabled,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
