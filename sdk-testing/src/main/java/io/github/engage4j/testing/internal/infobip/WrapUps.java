package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.CallOperation;
import io.github.engage4j.internal.operations.VoiceSettingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The time in which agents wrap up a call, by the sandbox's clock. Assumptions: it begins when the call ends, is read neither from the
 * deprecated query parameter nor kept short for agents who may not extend it themselves, and ending it when there is none does nothing.
 */
final class WrapUps {

    private static final String SECONDS = "wrapUpSeconds";
    private static final int USUAL_SECONDS = 30;

    private final World world;
    private final Settings account;
    private final Settings agents;
    private final Settings running;

    WrapUps(World world) {
        this.world = world;
        this.account = new Settings(world.store(), "account-wrap-up");
        this.agents = new Settings(world.store(), "agent-wrap-up");
        this.running = new Settings(world.store(), "running-wrap-up");
    }

    void register(Handlers handlers) {
        handlers.on(VoiceSettingOperation.GET_CONVERSATIONS_ACCOUNT_WRAP_UP_CONFIG, request -> Answer.json(ofAccount()))
                .on(VoiceSettingOperation.UPDATE_CONVERSATIONS_ACCOUNT_WRAP_UP_CONFIG, this::updateAccount)
                .on(
                        VoiceSettingOperation.GET_CONVERSATIONS_AGENT_CONFIG,
                        request -> Answer.json(ofAgent(agentId(request))))
                .on(VoiceSettingOperation.UPDATE_CONVERSATIONS_AGENT_WRAP_UP_CONFIG, this::updateAgent)
                .on(CallOperation.ADD_CONVERSATIONS_AGENT_WRAP_UP_TIME, this::add)
                .on(CallOperation.CLEAR_CONVERSATIONS_AGENT_WRAP_UP_TIME, this::clear);
    }

    /** An agent begins to wrap up, if the account does. */
    void start(String agentId) {
        if (Boolean.TRUE.equals(ofAccount().get("enabled"))) {
            Object own = ofAgent(agentId).get(SECONDS);
            Number seconds = (Number) (own == null ? ofAccount().get(SECONDS) : own);
            set(agentId, world.clock().instant().plusSeconds(seconds == null ? 0 : seconds.longValue()));
        }
    }

    private Answer updateAccount(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        check(body.get(SECONDS) instanceof Number, SECONDS + ": Missing wrapup duration.");
        for (String flag : List.of("canExtendWrapUp", "enabled")) {
            check(body.get(flag) instanceof Boolean, flag + ": Missing value.");
        }
        return Answer.json(account.set(Members.of(
                SECONDS,
                body.get(SECONDS),
                "canExtendWrapUp",
                body.get("canExtendWrapUp"),
                "enabled",
                body.get("enabled"))));
    }

    private Answer updateAgent(ApiRequest request) {
        String id = agentId(request);
        Object seconds = request.body().get(SECONDS);
        boolean good = seconds == null || (seconds instanceof Number number && number.longValue() >= 0);
        check(good, "agentConfig." + SECONDS + ": must be greater than or equal to 0");
        return Answer.json(agents.set(id, Members.of(SECONDS, seconds)));
    }

    private Answer add(ApiRequest request) {
        String id = agentId(request);
        String seconds = request.argument("seconds");
        check(seconds.matches("[1-9]\\d{0,9}"), "Number of seconds should be greater then 0.");
        Instant end = end(id);
        check(world.clock().instant().isBefore(end), "Agent is not in Wrapping status.");
        set(id, end.plusSeconds(Long.parseLong(seconds)));
        return VoiceAnswers.success("Agent wrap up time added successfully.");
    }

    private Answer clear(ApiRequest request) {
        running.remove(agentId(request));
        return VoiceAnswers.success("Agent wrap up time cleared successfully.");
    }

    private Map<String, @Nullable Object> ofAccount() {
        Map<String, @Nullable Object> found = account.find();
        return found == null ? Members.of(SECONDS, USUAL_SECONDS, "canExtendWrapUp", true, "enabled", true) : found;
    }

    private Map<String, @Nullable Object> ofAgent(String agentId) {
        Map<String, @Nullable Object> found = agents.find(agentId);
        return found == null ? Map.of() : found;
    }

    private Instant end(String agentId) {
        Map<String, @Nullable Object> wrapUp = running.find(agentId);
        return wrapUp != null && wrapUp.get("end") instanceof Instant end ? end : Instant.MIN;
    }

    private void set(String agentId, Instant end) {
        running.set(agentId, Members.of("end", end));
    }

    private String agentId(ApiRequest request) {
        return VoiceAgents.existing(world, request, 404);
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw VoiceAnswers.badRequest(otherwise);
        }
    }
}
