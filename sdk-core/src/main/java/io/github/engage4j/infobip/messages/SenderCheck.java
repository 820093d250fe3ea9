package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.infobip.agents.Agent;
import io.github.engage4j.infobip.agents.AgentAttribution;
import io.github.engage4j.infobip.agents.AgentAttribution.Assignment;
import io.github.engage4j.infobip.agents.AgentAttribution.Caller;
import io.github.engage4j.infobip.agents.AgentAttribution.Verdict;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.MessageOperation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may send in a conversation that is not theirs. Only what is documented is refused, and that is about agents: so both
 * must be looked up and found to be agents first. An id that is not found may be a bot's.
 */
final class SenderCheck {

    private static final CompletableFuture<Void> PASSED = CompletableFuture.completedFuture(null);

    private final Function<String, ApiCall<Agent>> agents;

    SenderCheck(Function<String, ApiCall<Agent>> agents) {
        this.agents = agents;
    }

    /** Done when nothing speaks against it; fails when something does. */
    CompletableFuture<Void> of(ComposedCall.Runner runner, @Nullable String assigneeId, String senderId) {
        return agent(runner, senderId)
                .thenCompose(sender -> sender.isPresent() ? of(runner, assigneeId, sender.get()) : PASSED);
    }

    private CompletableFuture<Void> of(ComposedCall.Runner runner, @Nullable String assigneeId, Agent sender) {
        Caller caller = Caller.agent(sender.id(), sender.role());
        if (assigneeId == null) {
            return settled(AgentAttribution.judge(Assignment.none(), caller));
        }
        Verdict verdict = AgentAttribution.judge(Assignment.agent(assigneeId, null), caller);
        return verdict.isAllowed()
                ? PASSED
                : agent(runner, assigneeId).thenCompose(assignee -> assignee.isPresent() ? settled(verdict) : PASSED);
    }

    private static CompletableFuture<Void> settled(Verdict verdict) {
        return verdict.isAllowed()
                ? PASSED
                : CompletableFuture.failedFuture(ComposedCall.refused(
                        MessageOperation.CREATE_MESSAGE.operation(), verdict.reason(), verdict.remedy()));
    }

    /** The agent; nothing if the platform does not give it. */
    private CompletableFuture<Optional<Agent>> agent(ComposedCall.Runner runner, String id) {
        return ComposedCall.orElse(
                runner.run(agents.apply(id)).thenApply(ApiResponse::value).thenApply(Optional::of),
                SenderCheck::isRefusal,
                Optional.empty());
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof NotFoundException
                || failure instanceof PermissionException
                || failure instanceof InvalidRequestException;
    }
}
