package io.github.engage4j.testing;

import static io.github.engage4j.infobip.routing.RoutingExpression.and;
import static io.github.engage4j.infobip.routing.RoutingExpression.eq;
import static io.github.engage4j.infobip.routing.RoutingExpression.neq;
import static io.github.engage4j.infobip.routing.RoutingExpression.or;
import static io.github.engage4j.infobip.routing.RoutingField.CUSTOMER_COUNTRY;
import static io.github.engage4j.infobip.routing.RoutingField.MESSAGE_CHANNEL;
import static io.github.engage4j.infobip.routing.RoutingField.QUEUE;
import static io.github.engage4j.testing.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.infobip.conversations.ConversationsApi;
import io.github.engage4j.infobip.conversations.RoutingResult;
import io.github.engage4j.infobip.queues.CreateQueueRequest;
import io.github.engage4j.infobip.queues.Queue;
import io.github.engage4j.infobip.routing.CreateRoutingRuleRequest;
import io.github.engage4j.infobip.routing.ListRoutingRulesRequest;
import io.github.engage4j.infobip.routing.RawExpression;
import io.github.engage4j.infobip.routing.RoutingExpression;
import io.github.engage4j.infobip.routing.RoutingRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class RoutingTest {

    private static final RoutingExpression SMS = eq(MESSAGE_CHANNEL, "SMS");
    private static final RoutingExpression UNKNOWN = RawExpression.of(Json.parse("{\"$in\":{\"a\":[\"b\"]}}"));

    @Test
    void firstRuleThatFitsRoutesANewConversation(EngageSandbox sandbox, EngageClient client) {
        String chats = queue(client, "Chats");
        String texts = queue(client, "Texts");
        set(
                client,
                rule(chats, eq(MESSAGE_CHANNEL, "WHATSAPP")).build(),
                rule(chats, SMS).enabled(false).build(),
                rule(chats, UNKNOWN).build(),
                rule(chats, and(SMS, eq(CUSTOMER_COUNTRY, "Croatia"))).build(),
                rule(texts, or(SMS, UNKNOWN))
                        .priority(ConversationPriority.URGENT)
                        .build(),
                rule(chats, SMS).build());

        Conversation conversation = opened(sandbox, client);

        assertThat(conversation.queueId()).isEqualTo(texts);
        assertThat(conversation.priority()).isEqualTo(ConversationPriority.URGENT);
    }

    @Test
    void conversationThatNoRuleFitsIsInNoQueue(EngageSandbox sandbox, EngageClient client) {
        set(client, rule(queue(client, "Chats"), neq(MESSAGE_CHANNEL, "SMS")).build());

        assertThat(opened(sandbox, client).queueId()).isNull();
    }

    @Test
    void routingAgainAsksTheRulesOfNow(EngageSandbox sandbox, EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String id = received(sandbox, "Hello");
        String agent = Samples.agent(client, AgentRole.AGENT);
        conversations.assign(id, agent).execute();
        String queue = queue(client, "Texts");
        set(client, rule(queue, SMS).priority(ConversationPriority.HIGH).build());

        assertThat(conversations.simulateRouting(id).execute())
                .isEqualTo(new RoutingResult(id, queue, ConversationPriority.HIGH));
        Conversation simulated = conversations.get(id).execute();
        assertThat(List.of(String.valueOf(simulated.queueId()), String.valueOf(simulated.agentId())))
                .containsExactly("null", agent);

        Conversation routed = conversations.route(id).execute();
        assertThat(routed.queueId()).isEqualTo(queue);
        assertThat(routed.priority()).isEqualTo(ConversationPriority.HIGH);
        assertThat(routed.agentId()).isNull();
        assertThat(conversations.get(id).execute()).isEqualTo(routed);
    }

    @Test
    void routingAgainStartsFromTheQueueThatItIsIn(EngageSandbox sandbox, EngageClient client) {
        ConversationsApi conversations = client.infobip().conversations();
        String texts = queue(client, "Texts");
        String experts = queue(client, "Experts");
        set(
                client,
                rule(experts, eq(QUEUE, "Texts")).build(),
                rule(texts, neq(QUEUE, "Experts")).build());
        String id = received(sandbox, "Hello");

        assertThat(conversations.get(id).execute().queueId()).isEqualTo(texts);
        assertThat(conversations.route(id).execute().queueId()).isEqualTo(experts);
        assertThat(conversations.simulateRouting(id).execute().queueId()).isEqualTo(experts);
        assertThat(conversations.route(id).execute().queueId()).isEqualTo(experts);
    }

    @Test
    void rulesAreListedInTheirOrderAndReplacedTogether(EngageClient client) {
        String queue = queue(client, "Texts");
        set(
                client,
                rule(queue, SMS).name("First").build(),
                rule(queue, UNKNOWN).name("Second").enabled(false).build());
        List<RoutingRule> rules = client.infobip().routing().list().execute().items();

        set(
                client,
                CreateRoutingRuleRequest.from(rules.get(1)).build(),
                CreateRoutingRuleRequest.from(rules.get(0)).build());

        assertThat(rules).extracting(RoutingRule::name).containsExactly("First", "Second");
        assertThat(rules).extracting(RoutingRule::order).containsExactly(1, 2);
        assertThat(rules).extracting(RoutingRule::queueName).containsOnly("Texts");
        List<RoutingRule> turned = client.infobip().routing().list().execute().items();
        assertThat(turned).extracting(RoutingRule::name).containsExactly("Second", "First");
        assertThat(turned).extracting(RoutingRule::expression).containsExactly(UNKNOWN, SMS);
        assertThat(client.infobip().queues().list().stream())
                .extracting(Queue::enabledRoutesCount)
                .containsExactly(1);
    }

    @Test
    void rulesAreListedByEachFilter(EngageClient client) {
        String queue = queue(client, "Texts");
        set(client, rule(queue, SMS).build(), rule(queue, SMS).enabled(false).build());
        RoutingRule second = client.infobip().routing().list().execute().items().get(1);

        assertThat(list(client, ListRoutingRulesRequest.builder().ruleIds(List.of(String.valueOf(second.id())))))
                .containsExactly(second);
        assertThat(list(client, ListRoutingRulesRequest.builder().enabled(false)))
                .containsExactly(second);
    }

    @Test
    void deletedRoutingHasNoRules(EngageClient client) {
        set(client, rule(queue(client, "Texts"), SMS).build());

        assertThat(client.infobip().routing().delete().execute().message()).isEqualTo("Routing deleted successfully.");

        assertThat(client.infobip().routing().list().execute().items()).isEmpty();
    }

    @Test
    void ruleThatIsRefusedLeavesTheRulesAsTheyWere(EngageClient client) {
        String queue = queue(client, "Texts");
        set(client, rule(queue, SMS).build());

        assertThatThrownBy(() -> set(client, rule("none", SMS).build())).isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> set(
                        client, rule(queue, RawExpression.of(Json.of("SMS"))).build()))
                .isExactlyInstanceOf(InvalidRequestException.class);
        assertThat(client.infobip().routing().list().execute().items()).hasSize(1);
    }

    private static Conversation opened(EngageSandbox sandbox, EngageClient client) {
        return client.infobip().conversations().get(received(sandbox, "Hello")).execute();
    }

    private static void set(EngageClient client, CreateRoutingRuleRequest... rules) {
        client.infobip().routing().update(List.of(rules)).execute();
    }

    private static List<RoutingRule> list(EngageClient client, ListRoutingRulesRequest.Builder request) {
        return client.infobip().routing().list(request.build()).execute().items();
    }

    private static CreateRoutingRuleRequest.Builder rule(String queueId, RoutingExpression expression) {
        return CreateRoutingRuleRequest.builder().queueId(queueId).expression(expression);
    }

    private static String queue(EngageClient client, String name) {
        CreateQueueRequest request = CreateQueueRequest.builder().name(name).build();
        return client.infobip().queues().create(request).execute().id();
    }
}
