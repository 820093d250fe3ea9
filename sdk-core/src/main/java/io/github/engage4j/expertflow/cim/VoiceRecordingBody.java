package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The link to a call's recording. It had three shapes: up to 4.3 it was a {@link UrlBody} with the intent {@link
 * MessageIntent#VOICE_RECORDING}; from 4.4 on it has a mediaUrl; the uploader of 5.x sends the leg and a voiceRecordingUrl. {@link
 * Recipes} makes each. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param mediaUrl where the recording is, from 4.4 on
 * @param legId the leg of the call, in 5.x
 * @param voiceRecordingUrl where the recording is, in 5.x
 * @param attributes what it has besides
 */
@TypeName("VOICE_RECORDING")
public record VoiceRecordingBody(
        @Nullable String markdownText,
        @Nullable String mediaUrl,
        @Nullable String legId,
        @Nullable String voiceRecordingUrl,
        @OtherMembers(but = "type") Map<String, @Nullable Object> attributes)
        implements CimBody {

    private static final Set<String> OWN = Set.of("type", "markdownText", "mediaUrl", "legId", "voiceRecordingUrl");

    /**
     * A link as from 4.4 on.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static VoiceRecordingBody of(String mediaUrl) {
        return new VoiceRecordingBody("", mediaUrl, null, null, Absent.map()).checked();
    }

    /**
     * A link as in 5.x.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static VoiceRecordingBody ofLeg(String legId, String voiceRecordingUrl) {
        return new VoiceRecordingBody(null, null, legId, voiceRecordingUrl, Absent.map()).checked();
    }

    /**
     * The same link with one more attribute, or another value for one it has: the server keeps those that no documentation names.
     *
     * @param value text, number, boolean, list, map, {@link Json} or null
     * @throws IllegalArgumentException if the name is blank or that of a component, or the value is anything else
     */
    public VoiceRecordingBody attribute(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new VoiceRecordingBody(markdownText, mediaUrl, legId, voiceRecordingUrl, Absent.copy(more)).checked();
    }

    @Override
    public VoiceRecordingBody checked() {
        Arguments.optionalNotBlank("body.mediaUrl", mediaUrl);
        Arguments.optionalNotBlank("body.legId", legId);
        Arguments.optionalNotBlank("body.voiceRecordingUrl", voiceRecordingUrl);
        Checks.attributes("body", attributes, OWN);
        Checks.oneOf("body", "mediaUrl and voiceRecordingUrl", mediaUrl, voiceRecordingUrl);
        return this;
    }
}
