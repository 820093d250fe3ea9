package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.VoiceSettingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long calls ring, and what spoken texts may hold. That the placeholders are the same for every purpose, and that removing the
 * timeouts leaves the outbound one, which its message does not mention, are assumptions.
 */
final class VoiceOptions {

    private static final int USUAL_INBOUND = 30;
    private static final int USUAL_OUTBOUND = 45;
    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final List<String> PURPOSES = List.of(
            "WAITING_STRATEGY_GREETING_MESSAGE",
            "WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE",
            "WAITING_STRATEGY_MAXIMUM_WAIT_TIME_MESSAGE",
            "WORKING_HOURS_AWAY_MESSAGE",
            "TRANSFER_STRATEGY_MESSAGE",
            "ON_HOLD_MESSAGE",
            "CALLBACK_CONFIRMATION_MESSAGE");

    private final Settings timeouts;

    VoiceOptions(World world) {
        this.timeouts = new Settings(world.store(), "call-timeouts");
    }

    void register(Handlers handlers) {
        handlers.on(VoiceSettingOperation.GET_CONVERSATIONS_CALL_TIMEOUT, request -> Answer.json(timeouts()))
                .on(VoiceSettingOperation.UPDATE_CONVERSATIONS_CALL_TIMEOUT, this::update)
                .on(VoiceSettingOperation.REMOVE_CONVERSATIONS_CALL_TIMEOUT, this::remove)
                .on(VoiceSettingOperation.GET_CONVERSATIONS_TTS_SUPPORTED_PLACEHOLDERS, this::placeholders);
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        return Answer.json(timeouts.set(Members.of(
                "inbound", timeout(body, "inbound", USUAL_INBOUND),
                "outbound", timeout(body, "outbound", USUAL_OUTBOUND))));
    }

    private Answer remove(ApiRequest request) {
        timeouts.set(Members.of("inbound", USUAL_INBOUND, "outbound", timeouts().get("outbound")));
        return VoiceAnswers.deleted("Inbound Call Timeout removed successfully.");
    }

    private Answer placeholders(ApiRequest request) {
        if (!PURPOSES.contains(request.argument("ttsPurpose"))) {
            throw VoiceAnswers.notFound("Unsupported operation requested");
        }
        return Answer.json(List.of(placeholder("DEFAULT", 0, false), placeholder("ORDINAL", 40, true)));
    }

    private Map<String, @Nullable Object> timeouts() {
        Map<String, @Nullable Object> found = timeouts.find();
        return found == null ? Members.of("inbound", USUAL_INBOUND, "outbound", USUAL_OUTBOUND) : found;
    }

    private static Object timeout(Map<String, @Nullable Object> body, String name, int usual) {
        Object value = body.get(name);
        if (value == null) {
            return usual;
        }
        if (value instanceof Number seconds && seconds.longValue() >= LEAST && seconds.longValue() <= MOST) {
            return value;
        }
        throw VoiceAnswers.badRequest(name + ": must be between " + LEAST + " and " + MOST);
    }

    private static Map<String, @Nullable Object> placeholder(String sayAs, int padding, boolean ssml) {
        return Members.of(
                "type",
                "POSITION_IN_QUEUE",
                "sayAs",
                sayAs,
                "placeholderValue",
                "{{QUEUE_POSITION_" + sayAs + "}}",
                "placeholderPaddingSize",
                padding,
                "requiresSSML",
                ssml);
    }
}
