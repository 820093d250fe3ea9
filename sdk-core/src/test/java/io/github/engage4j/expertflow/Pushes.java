package io.github.engage4j.expertflow;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.CimBody;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.UrlBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A server that answers pushes by the id of the activity, and what was pushed to it. */
final class Pushes {

    static final MockResponse ACCEPTED = answer(200);
    static final MockResponse LOST = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();

    private final TestWire wire;
    private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());
    private final List<PushResult> results = new ArrayList<>();

    Pushes(TestWire wire) {
        this.wire = wire;
    }

    /** The ids of the activities that the server has taken. */
    List<String> arrived() {
        return arrived;
    }

    /** What the listener was told. */
    List<PushResult> results() {
        return results;
    }

    PushSummary pushAll(Stream<CimMessage> activities) {
        return pushAll(activities, PushAllOptions.builder());
    }

    PushSummary pushAll(Stream<CimMessage> activities, PushAllOptions.Builder options) {
        PushListener listener = new PushListener() {
            @Override
            public void ended(PushResult result, PushSummary soFar) {
                results.add(result);
                assertThat(soFar.ended()).isEqualTo(results.size());
            }
        };
        return wire.expertflow()
                .activities()
                .pushAll(activities, options.listener(listener).build());
    }

    void serve(Function<String, MockResponse> answers) {
        wire.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String id = String.valueOf(Json.parse(request.getBody().utf8()).textAt("id"));
                arrived.add(id);
                return answers.apply(id);
            }
        });
    }

    static MockResponse answer(int status) {
        return new MockResponse.Builder().code(status).body("").build();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<CimMessage> numbered(int many) {
        return IntStream.range(0, many).mapToObj(i -> activity(String.valueOf(i)));
    }

    static CimMessage activity(String id) {
        return inConversation(id, "conversation-" + id);
    }

    static CimMessage inConversation(String id, String conversationId) {
        return message(CimMessage.forConversation(conversationId).id(id));
    }

    static CimMessage inSession(String id, String sessionId) {
        return message(CimMessage.forChannelSession(sessionId).id(id));
    }

    static CimMessage standAlone(String id) {
        return message(CimMessage.standAlone("customer-1").id(id));
    }

    static CimMessage unfit(String id) {
        return unfitIn(id, "conversation-" + id);
    }

    /** As one that was read may be: without a body that could be sent. */
    static CimMessage unfitIn(String id, String conversationId) {
        CimMessage fit = inConversation(id, conversationId);
        return new CimMessage(fit.id(), fit.header(), new UrlBody(null, null, null, Map.of()), Map.of());
    }

    /** As a builder cannot tell: its body is of a class of the caller's own. */
    static CimMessage unwritable(String id) {
        CimMessage fit = inConversation(id, "conversation-" + id);
        return new CimMessage(fit.id(), fit.header(), new CimBody() {}, Map.of());
    }

    static CimMessage message(CimMessage.Builder builder) {
        return builder.sender(Sender.app("recorder-1", "Call recorder"))
                .body(PlainBody.of("content of a customer"))
                .build();
    }
}
