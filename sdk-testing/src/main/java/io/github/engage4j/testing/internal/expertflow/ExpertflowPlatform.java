package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.Service;
import io.github.engage4j.testing.RecordedRequest;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.Ids;
import io.github.engage4j.testing.internal.Platform;
import io.github.engage4j.testing.internal.Router;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Expertflow CX as the sandbox plays it. Thread-safe: one thing happens at a time. */
public final class ExpertflowPlatform implements Platform {

    private static final String NOBODY = "";

    private final Router router =
            new Router(Map.of(Service.EXPERTFLOW_CONVERSATION_MANAGER, List.of("conversation-manager")));
    private final Handlers handlers = new Handlers();
    private final Topics topics;
    private final Activities activities;
    private @Nullable String bearerToken;

    /** Expertflow at the time of a clock. */
    public ExpertflowPlatform(Clock clock) {
        Ids ids = new Ids(2);
        this.topics = new Topics(ids);
        this.activities = new Activities(topics, ids, clock);
        activities.register(handlers);
    }

    /** The operations that are played. */
    public Set<OperationRow> rows() {
        return handlers.rows();
    }

    @Override
    public Router router() {
        return router;
    }

    @Override
    public synchronized Answer answer(@Nullable OperationRow row, RecordedRequest request, HttpUrl url) {
        checkToken(request.header("Authorization"));
        if (row == null) {
            return error(404);
        }
        return handlers.handle(
                row,
                router.request(
                        row,
                        NOBODY,
                        request,
                        url,
                        () -> ExpertflowErrors.invalid(activities.now(), "body", "is not a JSON object")));
    }

    @Override
    public Answer error(int status) {
        return ExpertflowErrors.of(status, activities.now());
    }

    /** Asks every request for a token from now on. */
    public synchronized void requireBearerToken(String token) {
        this.bearerToken = token;
    }

    /** Starts a conversation with a customer. */
    public synchronized String startConversation(String customerId) {
        return topics.start(customerId);
    }

    /** Opens a channel session in an active conversation. */
    public synchronized String openChannelSession(String conversationId) {
        return topics.openSession(conversationId);
    }

    /** Ends a conversation. */
    public synchronized void endConversation(String conversationId) {
        topics.end(conversationId);
    }

    /** What was published to the topic of a conversation. */
    public synchronized List<Json> topic(String conversationId) {
        return topics.events(conversationId).stream().map(Json::of).toList();
    }

    /** What was stored because no active conversation had it. */
    public synchronized List<Json> store() {
        return topics.store().stream().map(Json::of).toList();
    }

    private void checkToken(@Nullable String authorization) {
        if (bearerToken == null) {
            return;
        }
        if (authorization == null) {
            throw ExpertflowErrors.unauthorized("Missing JWT token in request");
        }
        if (!authorization.equals("Bearer " + bearerToken)) {
            throw ExpertflowErrors.unauthorized("JWT token invalid");
        }
    }
}
