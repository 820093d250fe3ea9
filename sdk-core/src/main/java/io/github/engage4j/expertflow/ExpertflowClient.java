package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.json.JsonCodec;

/** Expertflow CX. Immutable and thread-safe. */
public final class ExpertflowClient {

    private final ActivitiesApi activities;

    /** Not API: made by {@link io.github.engage4j.EngageClient}. */
    @SuppressWarnings("exports")
    public ExpertflowClient(Engine engine, ExpertflowConfig config) {
        CallFactory calls = new CallFactory(engine, JsonCodec.EXPERTFLOW, config.roots(), authorizer(config));
        this.activities = new ActivitiesApi(calls);
    }

    /** Third-party activities. */
    public ActivitiesApi activities() {
        return activities;
    }

    private static Authorizer authorizer(ExpertflowConfig config) {
        Secret token = config.bearerToken();
        return token == null ? Authorizer.NONE : Authorizer.fixed("Bearer " + token.reveal());
    }
}
