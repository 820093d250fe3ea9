package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.expertflow.PushedActivity;
import java.io.BufferedReader;
import java.util.Map;

/** The sandbox, with the questions that the real services get. */
record AskingStage(SandboxStage sandbox, RealStage asker) implements Stage {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("INFOBIP_BASE_URL", "https://xyz123.api.infobip.com", "INFOBIP_API_KEY", "key");

    AskingStage(SandboxStage sandbox, BufferedReader in, Transcript transcript) {
        this(sandbox, new RealStage(ENVIRONMENT, in, transcript));
    }

    @Override
    public String name() {
        return asker.name();
    }

    @Override
    public EngageClient client() {
        return sandbox.client();
    }

    @Override
    public String conversationId() {
        return sandbox.conversationId();
    }

    @Override
    public String embeddingId() {
        return sandbox.embeddingId();
    }

    @Override
    public String callId() {
        return sandbox.callId();
    }

    @Override
    public boolean mayDo(String step) {
        return asker.mayDo(step);
    }

    @Override
    public String seen(PushedActivity activity) {
        return sandbox.seen(activity);
    }

    @Override
    public void close() {
        asker.close();
    }
}
