package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.VoiceSettingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where calls may be transferred to, and what callers hear meanwhile. That the first update creates what is updated is an assumption. */
final class TransferSettings {

    private static final String ANY_NUMBER = "transferToAnyNumberEnabled";

    private final World world;
    private final Settings externalNumbers;
    private final Settings strategy;

    TransferSettings(World world) {
        this.world = world;
        this.externalNumbers = new Settings(world.store(), "external-number");
        this.strategy = new Settings(world.store(), "transfer-strategy");
    }

    void register(Handlers handlers) {
        handlers.on(
                        VoiceSettingOperation.GET_TRANSFER_TO_EXTERNAL_NUMBER_CONFIG,
                        request -> existing(externalNumbers, "transfer to external number config"))
                .on(VoiceSettingOperation.UPDATE_TRANSFER_TO_EXTERNAL_NUMBER_CONFIG, this::updateExternalNumbers)
                .on(VoiceSettingOperation.GET_TRANSFER_STRATEGY, request -> existing(strategy, "transfer strategy"))
                .on(VoiceSettingOperation.UPDATE_TRANSFER_STRATEGY, this::updateStrategy);
    }

    /** Whether calls may be transferred to numbers that are not stored. */
    boolean allowsAnyNumber() {
        Map<String, @Nullable Object> setting = externalNumbers.find();
        return setting == null || !Boolean.FALSE.equals(setting.get(ANY_NUMBER));
    }

    private Answer updateExternalNumbers(ApiRequest request) {
        Object any = request.body().getOrDefault(ANY_NUMBER, true);
        if (!(any instanceof Boolean)) {
            throw VoiceAnswers.invalidBody();
        }
        return set(externalNumbers, Members.of("tagName", "external_number", ANY_NUMBER, any));
    }

    private Answer updateStrategy(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        Map<String, @Nullable Object> before = strategy.find();
        Object id = before == null ? world.ids().objectId() : before.get("id");
        Map<String, @Nullable Object> members = Members.of("id", id, "musicOnHold", body.get("musicOnHold"));
        members.putAll(Members.of("announcementMessage", body.get("announcementMessage")));
        return set(strategy, members);
    }

    private Answer set(Settings settings, Map<String, @Nullable Object> members) {
        String now = world.now();
        Map<String, @Nullable Object> before = settings.find();
        Map<String, @Nullable Object> after = new LinkedHashMap<>(members);
        after.put("createdAt", before == null ? now : before.get("createdAt"));
        after.put("updatedAt", now);
        return Answer.json(settings.set(after));
    }

    private static Answer existing(Settings settings, String name) {
        Map<String, @Nullable Object> found = settings.find();
        if (found == null) {
            throw VoiceAnswers.notFound("No " + name + " found.");
        }
        return Answer.json(found);
    }
}
