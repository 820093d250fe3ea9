package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder that a spoken text may hold. Its constructor is not API: components get added.
 *
 * @param type what it stands for
 * @param sayAs how its value is spoken
 * @param placeholderValue the placeholder itself, such as <code>{{QUEUE_POSITION_DEFAULT}}</code>
 * @param placeholderPaddingSize how many characters it adds to the length of the text
 * @param requiresSsml whether the voice must support SSML
 */
public record TtsPlaceholder(
        @Nullable TtsPlaceholderType type,
        @Nullable TtsPlaceholderSayAs sayAs,
        @Nullable String placeholderValue,
        @Nullable Integer placeholderPaddingSize,
        @WireName("requiresSSML") @Nullable Boolean requiresSsml) {}
