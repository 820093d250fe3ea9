package io.github.engage4j.infobip;

import io.github.engage4j.infobip.agents.AgentsApi;
import io.github.engage4j.infobip.conversations.ConversationsApi;
import io.github.engage4j.infobip.embeddables.EmbeddablesApi;
import io.github.engage4j.infobip.messages.MessagesApi;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.Service;
import java.util.Map;

/** Infobip under one identity: a door to each product area. Immutable and thread-safe. */
public final class InfobipClient {

    private final ConversationsApi conversations;
    private final MessagesApi messages;
    private final AgentsApi agents;
    private final EmbeddablesApi embeddables;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public InfobipClient(Engine engine, InfobipConfig config) {
        CallFactory anonymous = new CallFactory(
                engine,
                JsonCodec.INFOBIP,
                Map.of(Service.INFOBIP_API, config.baseUrl(), Service.INFOBIP_EMBEDDABLES, config.parBaseUrl()),
                Authorizer.NONE);
        CallFactory calls = anonymous.as(Authorizers.of(config.credentials(), anonymous));
        this.conversations = new ConversationsApi(calls);
        this.messages = new MessagesApi(calls);
        this.agents = new AgentsApi(calls);
        this.embeddables = new EmbeddablesApi(
                calls, config.tenant(), config.iframeBaseUrl().toString());
    }

    /** Conversations: creating, reading and assigning them. */
    public ConversationsApi conversations() {
        return conversations;
    }

    /** The messages of a conversation. */
    public MessagesApi messages() {
        return messages;
    }

    /** Agents. */
    public AgentsApi agents() {
        return agents;
    }

    /** Embeddables: pushed authorization requests and the iframe. */
    public EmbeddablesApi embeddables() {
        return embeddables;
    }
}
