package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.Page;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.MessageOperation;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reply: what it needs to know is looked up, checked, and then it is sent once. */
final class Reply implements ComposedCall.Steps<Message> {

    private static final Operation CREATE = MessageOperation.CREATE_MESSAGE.operation();

    private final ApiCall<Page<Message>> latestInbound;
    private final ApiCall<Conversation> conversation;
    private final SenderCheck check;
    private final Function<CreateMessageRequest, ApiCall<Message>> send;
    private final MessageContent content;
    private final ReplyOptions options;

    Reply(
            ApiCall<Page<Message>> latestInbound,
            ApiCall<Conversation> conversation,
            SenderCheck check,
            Function<CreateMessageRequest, ApiCall<Message>> send,
            MessageContent content,
            ReplyOptions options) {
        this.latestInbound = latestInbound;
        this.conversation = conversation;
        this.check = check;
        this.send = send;
        this.content = content;
        this.options = options;
    }

    /** The customer's latest message alone. */
    static ListMessagesRequest latestInbound() {
        return ListMessagesRequest.builder()
                .direction(MessageDirection.INBOUND)
                .orderBy("createdAt:desc")
                .limit(1)
                .build();
    }

    @Override
    public CompletableFuture<ApiResponse<Message>> start(ComposedCall.Runner runner) {
        CompletableFuture<CreateMessageRequest> request = runner.run(latestInbound)
                .thenCompose(messages -> runner.run(conversation)
                        .thenCompose(found -> request(runner, latest(messages.value()), assignee(found.value()))));
        return ComposedCall.before(CREATE, request).thenCompose(ready -> runner.run(send.apply(ready)));
    }

    private static Message latest(Page<Message> messages) {
        if (messages.items().isEmpty()) {
            throw ComposedCall.refused(
                    CREATE,
                    "the conversation has no message of a customer to reply to",
                    "create a message with channel, from and to");
        }
        return messages.items().get(0);
    }

    private static @Nullable String assignee(Conversation conversation) {
        String agentId = conversation.agentId();
        return agentId == null || agentId.isBlank() ? null : agentId;
    }

    private CompletableFuture<CreateMessageRequest> request(
            ComposedCall.Runner runner, Message latest, @Nullable String assigneeId) {
        String agentId = options.agentId() == null ? assigneeId : options.agentId();
        CreateMessageRequest request = request(latest, agentId);
        return options.isChecked() && agentId != null && !agentId.equals(assigneeId)
                ? check.of(runner, assigneeId, agentId).thenApply(passed -> request)
                : CompletableFuture.completedFuture(request);
    }

    /** The sender of the customer's message is the recipient of the reply, and the other way round. */
    private CreateMessageRequest request(Message latest, @Nullable String agentId) {
        if (latest.channel() == null || latest.from() == null || latest.to() == null) {
            throw ComposedCall.refused(
                    CREATE,
                    "the customer's latest message lacks its channel, sender or recipient",
                    "create a message with channel, from and to");
        }
        return CreateMessageRequest.builder()
                .channel(latest.channel())
                .from(latest.to())
                .to(latest.from())
                .content(content)
                .agentId(agentId)
                .build();
    }
}
