package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;

/** Expertflow CX. A door costs nothing, so it is made whenever somebody asks for it. Immutable and thread-safe. */
public final class ExpertflowClient {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public ExpertflowClient(Engine engine, ExpertflowConfig config) {
        this.calls = new CallFactory(engine, JsonCodec.EXPERTFLOW, config.roots(), authorizer(config));
    }

    /** Third-party activities, and the events that they become. */
    public ActivitiesApi activities() {
        return new ActivitiesApi(calls);
    }

    /** What the platform knows of conversations. */
    public ConversationsApi conversations() {
        return new ConversationsApi(calls);
    }

    /** Customers. */
    public CustomersApi customers() {
        return new CustomersApi(calls);
    }

    /** The channel manager (CCM), which takes messages of channels. */
    public ChannelsApi channels() {
        return new ChannelsApi(calls);
    }

    private static Authorizer authorizer(ExpertflowConfig config) {
        Secret token = config.bearerToken();
        return token == null ? Authorizer.NONE : Authorizer.fixed("Bearer " + token.reveal());
    }
}
