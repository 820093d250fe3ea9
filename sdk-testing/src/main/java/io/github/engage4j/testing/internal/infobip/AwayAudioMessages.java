package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.VoiceSettingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What callers hear outside of working hours, which operations only read and delete. Each has the id of its working hours. */
final class AwayAudioMessages {

    private final World world;
    private final Crud messages;

    AwayAudioMessages(World world) {
        this.world = world;
        this.messages = new Crud(
                world,
                Kind.AWAY_AUDIO_MESSAGE,
                List.of(),
                id -> VoiceAnswers.notFound("No record was found for the given workingHoursConfigId: " + id));
    }

    void register(Handlers handlers) {
        handlers.on(VoiceSettingOperation.GET_CONVERSATIONS_AWAY_AUDIO_MESSAGE, this::get)
                .on(VoiceSettingOperation.DELETE_CONVERSATIONS_AWAY_AUDIO_MESSAGE, this::delete);
    }

    /** Adds a spoken message in English to working hours, in place of the one that they had. */
    void add(String workingHoursId, String text) {
        var unused = world.store().get(Kind.WORKING_HOURS, Caller.ACCOUNT, workingHoursId);
        Map<String, @Nullable Object> spoken = Members.of("text", text, "language", "en", "speechRate", 1.0);
        spoken.put("voice", Members.of("name", "Joanna", "gender", "FEMALE"));
        Map<String, @Nullable Object> message =
                Members.of("id", workingHoursId, "workingHoursConfigId", workingHoursId, "collectables", List.of());
        message.put("audioSource", Members.of("enabled", true, "audioSourceType", "TTS", "ttsAudioSource", spoken));
        world.store().add(Kind.AWAY_AUDIO_MESSAGE, Caller.ACCOUNT, message);
    }

    private Answer get(ApiRequest request) {
        return Answer.json(messages.get(request, request.argument("workingHoursConfigId")));
    }

    private Answer delete(ApiRequest request) {
        String id = request.argument("workingHoursConfigId");
        var unused = messages.get(request, id);
        world.store().remove(Kind.AWAY_AUDIO_MESSAGE, Caller.of(request), id);
        return VoiceAnswers.deleted("Away Audio Message deleted.");
    }
}
