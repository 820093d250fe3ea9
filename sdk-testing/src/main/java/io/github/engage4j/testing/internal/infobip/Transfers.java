package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.CallOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Transfers of calls. Assumptions: an agent answers at once; in a queue nobody does, so that the conversation has no agent any more; a
 * queue without working hours is always open; outside of the contact centre the call is over; where only stored numbers are allowed,
 * none is, because the sandbox stores no people; a conversation that is not there is not found.
 */
final class Transfers {

    private static final Pattern NUMBER = Pattern.compile("\\+?[1-9]\\d{1,14}");
    private static final int LARGEST = 2000;

    private final World world;
    private final Conversations conversations;
    private final Calls calls;
    private final TransferSettings settings;

    Transfers(World world, Conversations conversations, Calls calls, TransferSettings settings) {
        this.world = world;
        this.conversations = conversations;
        this.calls = calls;
        this.settings = settings;
    }

    void register(Handlers handlers) {
        handlers.on(CallOperation.TRANSFER_CALL_TO_AGENT, this::toAgent)
                .on(CallOperation.TRANSFER_CALL_TO_QUEUE, this::toQueue)
                .on(CallOperation.TRANSFER_CALL_TO_EXTERNAL_NUMBER, this::toExternalNumber)
                .on(CallOperation.GET_TRANSFER_QUEUES, this::queues);
    }

    private Answer toAgent(ApiRequest request) {
        Map<String, @Nullable Object> conversation = withCall(request);
        Map<String, @Nullable Object> agent = destination(request, Kind.AGENT, "agentId");
        check(VoiceAgents.isAvailable(agent));
        conversation.put("agentId", agent.get("id"));
        return transferred(conversation);
    }

    private Answer toQueue(ApiRequest request) {
        Map<String, @Nullable Object> conversation = withCall(request);
        Map<String, @Nullable Object> queue = destination(request, Kind.QUEUE, "queueId");
        check(isActive(queue) && isAutomatic(queue));
        conversation.put("queueId", queue.get("id"));
        conversation.remove("agentId");
        return transferred(conversation);
    }

    private Answer toExternalNumber(ApiRequest request) {
        Map<String, @Nullable Object> conversation = withCall(request);
        if (!NUMBER.matcher(text(request, "externalNumber")).matches()) {
            throw VoiceAnswers.invalidBody();
        }
        check(settings.allowsAnyNumber());
        calls.end(String.valueOf(conversation.get("id")));
        return transferred(conversation);
    }

    private Answer queues(ApiRequest request) {
        List<Map<String, @Nullable Object>> queues = new ArrayList<>();
        for (Map<String, @Nullable Object> queue : world.store().all(Kind.QUEUE, Caller.of(request))) {
            Map<String, @Nullable Object> shown =
                    Members.of("queueId", queue.get("id"), "queueName", queue.get("name"));
            shown.putAll(Members.of("active", isActive(queue), "autoAssignmentEnabled", isAutomatic(queue)));
            queues.add(shown);
        }
        return VoicePaging.pageAndSize(request, LARGEST).answer(queues);
    }

    private Map<String, @Nullable Object> withCall(ApiRequest request) {
        Map<String, @Nullable Object> conversation = calls.conversation(request);
        if (calls.find(String.valueOf(conversation.get("id"))) == null) {
            throw VoiceAnswers.error(412, "Conference is missing for given conversationId.");
        }
        return conversation;
    }

    private Map<String, @Nullable Object> destination(ApiRequest request, Kind kind, String member) {
        Map<String, @Nullable Object> found = world.store().find(kind, Caller.of(request), text(request, member));
        if (found == null) {
            throw VoiceAnswers.notFound("Destination for given transfer is not found.");
        }
        return found;
    }

    private Answer transferred(Map<String, @Nullable Object> conversation) {
        conversations.touch(conversation);
        return VoiceAnswers.success("Call transferred successfully.");
    }

    private boolean isActive(Map<String, @Nullable Object> queue) {
        String hoursId = String.valueOf(queue.get("workingHoursId"));
        Map<String, @Nullable Object> hours = world.store().find(Kind.WORKING_HOURS, Caller.ACCOUNT, hoursId);
        return hours == null || OpeningTimes.isOpen(hours, world.clock().instant());
    }

    private static boolean isAutomatic(Map<String, @Nullable Object> queue) {
        return Boolean.TRUE.equals(queue.get("isAutoAssignmentEnabled"));
    }

    private static String text(ApiRequest request, String member) {
        if (request.body().get(member) instanceof String text) {
            return text;
        }
        throw VoiceAnswers.invalidBody();
    }

    private static void check(boolean available) {
        if (!available) {
            throw VoiceAnswers.error(409, "Given destination for transfer is currently not available.");
        }
    }
}
