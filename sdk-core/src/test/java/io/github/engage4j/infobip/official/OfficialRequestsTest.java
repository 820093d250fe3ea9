package io.github.engage4j.infobip.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.EngageClient;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.official.Specification.Example;
import io.github.engage4j.infobip.official.Specification.Operation;
import io.github.engage4j.safety.ApiCalls.Made;
import io.github.engage4j.spec.OffSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every request that Infobip's specification shows can be made with the SDK, and goes over the wire as it is shown. */
class OfficialRequestsTest {

    private static final int EXAMPLES = 124;

    /** Methods that take plain values where the platform takes an object. */
    private static final Map<String, BiFunction<InfobipClient, Json, ApiCall<?>>> PLAIN = Map.of(
            "add-conversation-tag",
            (infobip, body) -> infobip.conversations().addTag("c-1", body.textAt("tagName")),
            "change-conversation-assignment",
            (infobip, body) -> infobip.conversations().assign("c-1", body.textAt("agentId")),
            "create-tag",
            (infobip, body) -> infobip.tags().create(body.textAt("name")),
            "update-agent-status",
            (infobip, body) -> infobip.agents().updateStatus("a-1", AgentStatus.of(body.textAt("status"))),
            "add-agent-queue",
            (infobip, body) -> infobip.agents().addQueue("a-1", body.textAt("queueId")),
            "update-conversations-agent-wrap-up-config",
            (infobip, body) ->
                    infobip.voiceSettings().updateAgentWrapUp("a-1", Integer.parseInt(body.textAt("wrapUpSeconds"))),
            "transfer-call-to-agent",
            (infobip, body) -> infobip.calls().transferToAgent("c-1", body.textAt("agentId")),
            "transfer-call-to-queue",
            (infobip, body) -> infobip.calls().transferToQueue("c-1", body.textAt("queueId")),
            "update-transfer-to-external-number-config",
            (infobip, body) -> infobip.voiceSettings()
                    .updateExternalNumberTransfer(Boolean.parseBoolean(body.textAt("transferToAnyNumberEnabled"))));

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final List<String> found = new ArrayList<>();
    private int examples;

    @Test
    @OffSpec("the examples of hold configurations send a fileDescriptor, which their schema says is read only")
    void everyRequestGoesOverTheWireAsItIsShown() {
        EngageClient client = wire.client(builder -> {}, infobip -> {});
        Methods methods = Methods.of(client);
        for (Operation operation : Specification.load().operations()) {
            for (Example example : operation.requests()) {
                examples++;
                check(operation, example, methods.of(operation.id()), client);
            }
        }
        assertThat(examples).isEqualTo(EXAMPLES);
        assertThat(new TreeSet<>(found)).isEqualTo(KnownDefects.OF_REQUESTS.keySet());
    }

    private void check(Operation operation, Example example, List<Made> methods, EngageClient client) {
        Json body = Json.parse(example.body());
        BiFunction<InfobipClient, Json, ApiCall<?>> plain = PLAIN.get(example.operation());
        if (plain != null) {
            compare(operation, example, body, () -> plain.apply(client.infobip(), body));
            return;
        }
        List<Made> taking =
                methods.stream().filter(method -> Methods.body(method) != null).toList();
        assertThat(taking).as(example.where()).isNotEmpty();
        taking.forEach(method -> compare(operation, example, body, () -> Methods.call(method, body)));
    }

    private void compare(Operation operation, Example example, Json shown, Supplier<ApiCall<?>> call) {
        try {
            Json sent = sent(call.get());
            Set<String> different = new TreeSet<>(Difference.lost(shown.tree(), sent.tree()));
            different.addAll(Difference.lost(sent.tree(), shown.tree()));
            different.removeIf(pointer -> operation.specification().isReadOnly(operation.requestSchema(), pointer));
            different.forEach(pointer -> found.add(example.where() + " " + pointer));
        } catch (IllegalArgumentException | JsonDataException e) {
            found.add(example.where() + " refused: " + e.getMessage());
        }
    }

    /** What the call sends; the server refuses it, so that no answer need be read. */
    private Json sent(ApiCall<?> call) {
        wire.answers(422, "{}");
        try {
            call.execute();
            throw new AssertionError("refused, and yet done");
        } catch (EngageException refused) {
            assertThat(refused.status()).isEqualTo(422);
        }
        return Json.parse(wire.takenRequest().getBody().utf8());
    }
}
