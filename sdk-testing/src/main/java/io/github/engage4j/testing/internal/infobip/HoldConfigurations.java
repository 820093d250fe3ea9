package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.HoldConfigurationOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What callers hear while they are on hold, which nobody hears here. Only the default one may be without queues. That the queues need
 * not exist, and that one which does not say so is disabled and not the default, are assumptions.
 */
final class HoldConfigurations {

    private final Crud configurations;

    HoldConfigurations(World world) {
        this.configurations = new Crud(
                world,
                Kind.HOLD_CONFIGURATION,
                List.of("name"),
                id -> VoiceAnswers.notFound("No hold config found with id: " + id),
                name -> VoiceAnswers.badRequest("name: Missing Name"));
    }

    void register(Handlers handlers) {
        handlers.on(HoldConfigurationOperation.GET_MULTIPLE_HOLD_CONFIGS, this::list)
                .on(HoldConfigurationOperation.CREATE_HOLD_CONFIG, this::create)
                .on(HoldConfigurationOperation.GET_HOLD_CONFIG, request -> Answer.json(configurations.get(request)))
                .on(HoldConfigurationOperation.UPDATE_HOLD_CONFIG, this::update)
                .on(HoldConfigurationOperation.DELETE_HOLD_CONFIG, this::delete);
    }

    private Answer list(ApiRequest request) {
        return VoicePaging.pageNumberAndSize(request).answer("createdAt", "ASC", configurations.all(request));
    }

    private Answer create(ApiRequest request) {
        checkQueues(request.body());
        return shown(configurations.create(request));
    }

    private Answer update(ApiRequest request) {
        var unused = configurations.get(request);
        checkQueues(request.body());
        return shown(configurations.update(request));
    }

    private Answer delete(ApiRequest request) {
        configurations.remove(request);
        return VoiceAnswers.success("Hold configuration deleted.");
    }

    private static Answer shown(Map<String, @Nullable Object> configuration) {
        configuration.putIfAbsent("queueIds", List.of());
        configuration.putIfAbsent("default", false);
        configuration.putIfAbsent("enabled", false);
        return Answer.json(configuration);
    }

    private static void checkQueues(Map<String, @Nullable Object> body) {
        boolean some = body.get("queueIds") instanceof List<?> queueIds && !queueIds.isEmpty();
        if (!some && !Boolean.TRUE.equals(body.get("default"))) {
            throw VoiceAnswers.badRequest("Hold configuration must be applied to at least one queue.");
        }
    }
}
