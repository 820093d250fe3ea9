package io.github.engage4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.expertflow.cim.ChannelData;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.CustomBody;
import io.github.engage4j.expertflow.cim.Customer;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.UrlBody;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.conversations.ConversationRequest;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.ListMessagesRequest;
import io.github.engage4j.infobip.messages.LocationContent;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ids", "messages", "otherInfobip", "activities", "options"})
    void refusesBeforeAnythingIsSent(String message, Consumer<TestWire> call) {
        assertThatThrownBy(() -> call.accept(wire))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(wire.requests()).isEqualTo(0);
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                refused(
                        "conversationId is required",
                        wire -> wire.infobip().conversations().get(null)),
                refused(path(""), wire -> wire.infobip().conversations().get("")),
                refused(path(" "), wire -> wire.infobip().conversations().get(" ")),
                refused(path("."), wire -> wire.infobip().conversations().assign(".", "a")),
                refused(path(".."), wire -> wire.infobip().conversations().unassign("..")),
                refused(path(".."), wire -> wire.infobip().messages().list("..")),
                refused(
                        "agentId is required",
                        wire -> wire.infobip().conversations().assign("c", null)),
                refused(
                        "agentId must not be blank",
                        wire -> wire.infobip().conversations().assign("c", " ")),
                refused(
                        "agentId must have at most 255 characters, but has 256",
                        wire -> wire.infobip().conversations().assign("c", "x".repeat(256))));
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                refused("channel is required", wire -> message().channel(null).build()),
                refused("from is required", wire -> message().from(null).build()),
                refused("to must not be blank", wire -> message().to("\t").build()),
                refused("content is required", wire -> message().content(null).build()),
                refused(
                        "agentId must not be blank",
                        wire -> message().agentId("").build()),
                refused(
                        "agentId must be printable ASCII, but is 'a\\u000d\\u000aHost: evil'",
                        wire -> message().agentId("a\r\nHost: evil").build()),
                refused("text must not be blank", wire -> TextContent.of(" ")),
                refused(
                        "text must have at most 4096 characters, but has 4097",
                        wire -> TextContent.of("x".repeat(4097))),
                refused("latitude must be -90.0 to 90.0, but is 90.1", wire -> LocationContent.of(90.1, 0)),
                refused("longitude must be -180.0 to 180.0, but is NaN", wire -> LocationContent.of(0, Double.NaN)),
                refused(
                        "limit must be 1 to 999, but is 1000",
                        wire -> ListMessagesRequest.builder().limit(1000).build()),
                refused(
                        "page must be 0 to 2147483647, but is -1",
                        wire -> ListMessagesRequest.builder().page(-1).build()));
    }

    static Stream<Arguments> otherInfobip() {
        return Stream.of(
                refused(
                        "displayName is required",
                        wire -> AgentRequest.builder()
                                .status(AgentStatus.ACTIVE)
                                .role(AgentRole.AGENT)
                                .build()),
                refused(
                        "status is required",
                        wire -> AgentRequest.builder()
                                .displayName("Ada")
                                .role(AgentRole.AGENT)
                                .build()),
                refused(
                        "topic must have at most 1000 characters, but has 1001",
                        wire -> ConversationRequest.builder()
                                .topic("x".repeat(1001))
                                .build()),
                refused("applicationId must not be blank", wire -> Tenant.of(" ")),
                refused("entityId is required", wire -> Tenant.of("a", null)),
                refused("embeddingId must not be blank", wire -> PushedAuthorizationRequest.moments("")),
                refused(
                        "scopes is required",
                        wire -> PushedAuthorizationRequest.builder().build()),
                refused(
                        "scopes must not be empty",
                        wire -> PushedAuthorizationRequest.builder()
                                .scopes(List.of())
                                .build()),
                refused(
                        "a java.time.Instant is not JSON: use Map, List, String, Number, Boolean, Json or null",
                        wire -> PushedAuthorizationRequest.builder().member("at", Instant.EPOCH)));
    }

    static Stream<Arguments> activities() {
        return Stream.of(
                refused(
                        "header.sender is required",
                        wire -> activity().sender(null).build()),
                refused("body is required", wire -> activity().body(null).build()),
                refused(
                        "header needs at least one of customer, channelSessionId and conversationId: what the message belongs to",
                        wire -> activity().conversationId(null).build()),
                refused(
                        "header.conversationId must not be blank",
                        wire -> activity().conversationId("").build()),
                refused("id must not be blank", wire -> activity().id(" ").build()),
                refused(
                        "header.timestamp must not lie before 2001, but is 1970-01-21T12:19:26.400Z: "
                                + "are these seconds instead of milliseconds?",
                        wire -> activity()
                                .timestamp(Instant.ofEpochMilli(1_772_366_400))
                                .build()),
                refused("header.sender.id must not be blank", wire -> Sender.app("", "Recorder")),
                refused("header.customer._id must not be blank", wire -> Customer.of("")),
                refused("body.markdownText must not be blank", wire -> PlainBody.of(" ")),
                refused("body.mediaUrl is required", wire -> UrlBody.of(null)),
                refused("body.type must not be blank", wire -> CustomBody.of("")),
                refused(
                        "body.type is given to CustomBody.of, it is no attribute",
                        wire -> CustomBody.of("FNB").attribute("type", "URL")),
                refused(
                        "header.sender is required",
                        wire -> wire.expertflow()
                                .activities()
                                .push(new CimMessage(
                                        "id",
                                        new io.github.engage4j.expertflow.cim.CimHeader(
                                                null,
                                                ChannelData.NONE,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                "s",
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null),
                                        PlainBody.of("x"),
                                        null))));
    }

    static Stream<Arguments> options() {
        return Stream.of(
                refused(
                        "'a b' is not a header name",
                        wire -> CallOptions.builder().header("a b", "x")),
                refused(
                        "header Authorization is set by the SDK; credentials are set on the client",
                        wire -> CallOptions.builder().header("Authorization", "App other")),
                refused(
                        "header X-Trace must be printable ASCII, but its character 2 is not (a line break at its end?)",
                        wire -> CallOptions.builder().header("X-Trace", "a\n")),
                refused(
                        "deadline must be longer than nothing, but is PT0S",
                        wire -> CallOptions.deadline(Duration.ZERO)),
                refused(
                        "maxAttempts must be 1 to 20, but is 0",
                        wire -> RetryPolicy.builder().maxAttempts(0)));
    }

    private static Arguments refused(String message, Consumer<TestWire> call) {
        return arguments(message, call);
    }

    private static String path(String id) {
        return "conversationId must not be empty, '.' or '..', but is '" + id + "'";
    }

    private static CreateMessageRequest.Builder message() {
        return CreateMessageRequest.builder()
                .channel(MessageChannel.SMS)
                .from("1")
                .to("2")
                .content(TextContent.of("x"));
    }

    private static CimMessage.Builder activity() {
        return CimMessage.forConversation("conv-1")
                .sender(Sender.app("recorder-1", "Call recorder"))
                .body(PlainBody.of("x"));
    }
}
