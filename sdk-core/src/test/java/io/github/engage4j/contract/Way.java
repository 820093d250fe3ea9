package io.github.engage4j.contract;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.util.stream.Stream;

/** One way to make a call: an operation of some class of replay, blocking or not. */
record Way(Kind kind, Mode mode) {

    static final CreateMessageRequest MESSAGE = CreateMessageRequest.builder()
            .channel(MessageChannel.SMS)
            .from("447492263897")
            .to("44776333666")
            .content(TextContent.of("Hello"))
            .build();

    /** An operation of each class, and of each kind of body. */
    enum Kind {
        SAFE_GET,
        IDEMPOTENT_PUT,
        IDEMPOTENT_DELETE,
        IDEMPOTENT_POST,
        ONCE_POST
    }

    /** Whether a second time would do it again. */
    boolean once() {
        return kind == Kind.ONCE_POST;
    }

    /** Whether the request has a body. */
    boolean hasBody() {
        return kind != Kind.SAFE_GET && kind != Kind.IDEMPOTENT_DELETE;
    }

    /** The call. */
    ApiCall<?> call(EngageClient client) {
        InfobipClient infobip = client.infobip();
        return switch (kind) {
            case SAFE_GET -> infobip.conversations().get("c-1");
            case IDEMPOTENT_PUT -> infobip.conversations().assign("c-1", "a-1");
            case IDEMPOTENT_DELETE -> infobip.conversations().unassign("c-1");
            case IDEMPOTENT_POST -> infobip.embeddables().authorize(PushedAuthorizationRequest.moments("42"));
            case ONCE_POST -> infobip.messages().create("c-1", MESSAGE);
        };
    }

    static Stream<Way> all() {
        return Stream.of(Kind.values()).flatMap(kind -> Stream.of(Mode.values()).map(mode -> new Way(kind, mode)));
    }
}
