package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.RecordingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the calls of the account and of each agent; the sandbox itself records nothing. That there is nothing to read
 * before the first configuration, and that the ids of a list come in one parameter with commas between them, are assumptions.
 */
final class RecordingConfigurations {

    private static final List<String> OF_ACCOUNT =
            List.of("inbound", "outbound", "autoCompose", "videoDownloadPreparation", "enabled");
    private static final List<String> OF_AGENT = List.of("inbound", "outbound", "useDefault", "enabled");

    private final World world;
    private final Settings account;
    private final Settings agents;

    RecordingConfigurations(World world) {
        this.world = world;
        this.account = new Settings(world.store(), "account-recording");
        this.agents = new Settings(world.store(), "agent-recording");
    }

    void register(Handlers handlers) {
        handlers.on(
                        RecordingOperation.GET_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG,
                        request -> existing("Account", account.find()))
                .on(RecordingOperation.CREATE_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG, this::createAccount)
                .on(RecordingOperation.UPDATE_CONVERSATIONS_ACCOUNT_RECORDING_CONFIG, this::updateAccount)
                .on(RecordingOperation.GET_CONVERSATIONS_AGENT_RECORDING_CONFIGS, this::list)
                .on(
                        RecordingOperation.GET_CONVERSATIONS_AGENT_RECORDING_CONFIG,
                        request -> existing("Agent", agents.find(agentId(request))))
                .on(RecordingOperation.CREATE_CONVERSATIONS_AGENT_RECORDING_CONFIG, this::createAgent)
                .on(RecordingOperation.UPDATE_CONVERSATIONS_AGENT_RECORDING_CONFIG, this::updateAgent);
    }

    private Answer createAccount(ApiRequest request) {
        checkNew("Account", account.find());
        return updateAccount(request);
    }

    private Answer updateAccount(ApiRequest request) {
        Map<String, @Nullable Object> configuration = settable(request, OF_ACCOUNT, account.find());
        return Answer.json(account.set(configuration));
    }

    private Answer list(ApiRequest request) {
        String ids = request.query("agentIds");
        return Answer.json(agents.all().stream()
                .filter(Filters.oneOf("agentId", ids == null ? List.of() : List.of(ids.split(",", -1))))
                .toList());
    }

    private Answer createAgent(ApiRequest request) {
        checkNew("Agent", agents.find(agentId(request)));
        return updateAgent(request);
    }

    private Answer updateAgent(ApiRequest request) {
        String id = agentId(request);
        Map<String, @Nullable Object> configuration = Members.of("agentId", id);
        configuration.putAll(settable(request, OF_AGENT, agents.find(id)));
        return Answer.json(agents.set(id, configuration));
    }

    private Map<String, @Nullable Object> settable(
            ApiRequest request, List<String> flags, @Nullable Map<String, @Nullable Object> before) {
        Map<String, @Nullable Object> body = request.body();
        check(body);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        flags.forEach(flag -> members.put(flag, Boolean.TRUE.equals(body.get(flag))));
        members.put("mediaType", body.get("mediaType"));
        members.put("enabledChangedAt", changedAt(members, before));
        return members;
    }

    /** When it was last enabled or disabled. */
    private Object changedAt(Map<String, @Nullable Object> members, @Nullable Map<String, @Nullable Object> before) {
        Object earlier = before == null || !Objects.equals(before.get("enabled"), members.get("enabled"))
                ? null
                : before.get("enabledChangedAt");
        return earlier == null ? world.clock().millis() : earlier;
    }

    private static void check(Map<String, @Nullable Object> body) {
        List<String> wrong = new ArrayList<>();
        if (!(body.get("mediaType") instanceof String)) {
            wrong.add("mediaType: Missing Media Type");
        }
        if (!Boolean.TRUE.equals(body.get("inbound")) && !Boolean.TRUE.equals(body.get("outbound"))) {
            wrong.add("inbound: Either inbound or outbound should be selected");
        }
        if (!wrong.isEmpty()) {
            throw VoiceAnswers.badRequest(String.join("; ", wrong));
        }
    }

    private String agentId(ApiRequest request) {
        return VoiceAgents.existing(world, request, 404);
    }

    private static void checkNew(String whose, @Nullable Map<String, @Nullable Object> configuration) {
        if (configuration != null) {
            throw VoiceAnswers.badRequest(whose + " recording config already exists!");
        }
    }

    private static Answer existing(String whose, @Nullable Map<String, @Nullable Object> configuration) {
        if (configuration == null) {
            throw VoiceAnswers.notFound(whose + " recording config not found!");
        }
        return Answer.json(configuration);
    }
}
